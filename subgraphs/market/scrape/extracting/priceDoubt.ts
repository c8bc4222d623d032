import { currency, measure } from './pricePatterns.ts'

/** Words by which an amount is not what one of it costs. */
const doubts: readonly (readonly [why: string, words: RegExp])[] = [
  [
    'is where its prices begin or end',
    /\b(from|ab|fra|från|dès|starting at|as low as|up to|under|bis|min|and up|upwards)\b|à partir|\d\s*\+/i,
  ],
  ['is what several cost', /\bdozen\b|\b(two|three|four|five|six|zwei|drei|deux|trois)\s+(for|für|pour)\b/i],
  [
    'is the price of another amount',
    new RegExp(`(?:/|\\b(?:per|pro|par)\\b)\\s*(?!1\\s)\\d+(?:[.,]\\d+)?\\s*${measure}`, 'i'),
  ],
  [
    'is a price without tax',
    /(\b(ex|excl|excluding|exclusive of|without|plus|zzgl)\b\.?|\+)\s*(vat|tax|mwst|tva|moms)\b/i,
  ],
  ['is not exact', /\b(approx|approximately|about|around|circa|ca)\b|~/i],
  [
    'is no price of it',
    new RegExp(
      `\\b(?:save|saving|discount|deposit|delivery|postage|shipping|vat|tax):?\\s*${currency}\\s*\\d|\\d\\s*(?:${currency})?\\s*off\\b|(?:/|\\bper\\b|\\ba\\b)\\s*(?:week|month|year)\\b`,
      'i',
    ),
  ],
]

/** Why the amounts of a text are not what one of it costs, to go on after the text itself; null when its words leave no doubt. */
export const priceDoubt = (text: string): string | null =>
  doubts.find(([, words]) => words.test(text))?.[0] ?? null
