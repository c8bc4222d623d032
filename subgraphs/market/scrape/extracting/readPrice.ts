import { exponentOf } from '@rose-ash/domain'
import { cut } from '../applying/cut.ts'
import type { ExtractedPrice } from './Extracted.ts'
import { priceDoubt } from './priceDoubt.ts'
import { codes, currency, measure, number } from './pricePatterns.ts'

const symbols: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  '¥': 'JPY',
  zł: 'PLN',
  kč: 'CZK',
  kr: 'SEK',
  fr: 'CHF',
}
const cents = '(?:,-|\\.[-–])?'
/**
 * A currency belongs to one amount: what stands before the first of `£5 £4` is not what the second is in, and `6 £5` is six for
 * five pounds.
 */
const amounts = new RegExp(
  `([-–]\\s*)?(?:(${currency})\\s*([-–]?${number})${cents}|([-–]?${number})${cents}(?:\\s*(p\\b|${currency}(?!\\d)))?)`,
  'gi',
)

/** `500 g`, `20 %`: numbers that are no amounts. What follows a currency is one: `£3.50 kg`. */
const measures = new RegExp(
  `(?<![£€$¥]\\s?|\\b(?:${codes.join('|')})\\s?|[\\d.,])\\d+(?:[.,]\\d+)?\\s*(?:${measure}|%)`,
  'gi',
)
/** `2 × £1.20` says what one costs. */
const times = new RegExp(
  `\\b\\d{1,3}\\s*[x×@]\\s*(?=${currency}|${number}\\s*${currency})|[x×]\\s*\\d{1,3}\\s*$`,
  'gi',
)
/** The measure that a price is of. */
const perMeasure = /(?:\/|\bper\b|\bp\/)\s*(?:1\s*)?(?:(kg|kilo)|(l|ltr?|litre|liter)|(bunch))\b/i
/** What it cost once, beside what it costs. */
const former = '(?:was|were|rrp|msrp|uvp|normally|usually|instead of|statt|au lieu de)'
const formerly = new RegExp(
  `\\b${former}:?\\s*(?:${currency}\\s*${number}|${number}(?:\\s*${currency})?)`,
  'gi',
)
const regularly = new RegExp(
  `\\bregular price:?\\s*(?:${currency}\\s*${number}|${number}(?:\\s*${currency})?)`,
  'gi',
)

/** `£3.00/kg` beside `£1.50`: what people compare by. */
const comparisons = new RegExp(
  `(?:${currency}\\s*${number}|${number}\\s*(?:p\\b|${currency})?)\\s*(?:/|\\bper\\b|\\bp/)\\s*(?:\\d+(?:[.,]\\d+)?\\s*)?${measure}`,
  'gi',
)
const amount = new RegExp(`${currency}\\s*\\d|\\d\\s*(?:${currency}|p\\b)`, 'i')

/** More words are no price, and take long to look through. */
const longest = 300

/** The largest price that the market takes. */
const most = 100_000_000

/**
 * The one price that a text shows: `£1,234.56`, `1.234,56 €`, `12 kr`, `GBP 3.50`, `85p`, `£3.20 per kg`, `2 × £1.20`, `was £5 now £4`.
 * Null where it shows none, several (`£5, £4`), a range, what several cost (`3 for £5`), or less than nothing.
 *
 * @param hint the currency that the page tells elsewhere, for numbers without one and for crowns, which are Swedish,
 * Norwegian or Danish
 */
export function readPrice(text: string, hint: string | null = null): ExtractedPrice | null {
  const read = understand(text, hint)
  return typeof read === 'string' ? null : read
}

/** In a sentence, why there is no price in a text that looks like one; null where it has one, or no number at all. */
export function whyNoPrice(text: string, hint: string | null = null): string | null {
  const read = understand(text, hint)
  return typeof read === 'string' && /\d/.test(text) ? `“${cut(text, 80)}” ${read}.` : null
}

/** The price, or why there is none. */
function understand(text: string, hint: string | null): ExtractedPrice | string {
  if (text.length > longest) return 'is too long'
  if (/^\s*[-–−]/.test(text)) return 'is less than nothing'
  const compared = text.replaceAll(comparisons, ' ; ')
  const shown = amount.test(compared) ? compared : text
  const doubt = priceDoubt(shown)
  if (doubt) return doubt
  const now = shown
    .replaceAll(formerly, ' ; ')
    .replaceAll(/sale price/i.test(text) ? regularly : /(?!)/g, ' ; ')
  const bare = now.replaceAll(measures, ' ; ').replaceAll(times, ' ; ')
  const found = [...bare.matchAll(amounts)].map(([, minus, before, signed, plain, after]) => {
    const amount = signed ?? plain ?? ''
    return {
      amount: /^[-–]/.test(amount) || (minus && before) ? '' : amount,
      sign: (before ?? after)?.toLowerCase().replace(/\.$/, ''),
    }
  })
  const priced = found.filter(({ sign }) => sign !== undefined)
  const [only, another] = priced.length > 0 ? priced : found
  if (!only?.amount) return 'is no price'
  if (another) return 'shows several prices'
  if (found.length > 1) return 'may be what several cost'
  const price = only.sign === 'p' ? penceOf(only.amount) : majorOf(only.amount, only.sign, hint)
  const [, isKilo, isLitre, isBunch] = perMeasure.exec(shown) ?? []
  const per = isKilo ? 'kg' : isLitre ? 'l' : isBunch ? 'bunch' : null
  return typeof price === 'string' || per === null ? price : { ...price, per }
}

const penceOf = (amount: string): ExtractedPrice | string =>
  /^\d{1,3}$/.test(amount) ? { amountMinor: Number(amount), currency: 'GBP' } : 'is no price'

function majorOf(amount: string, sign: string | undefined, hint: string | null): ExtractedPrice | string {
  const told = sign === undefined ? hint : currencyOf(sign, hint)
  if (told === null) return 'does not say in which currency it is'
  return priceOf(readNumber(amount, exponentOf(told)), told) ?? 'is more than we take'
}

/**
 * A price that a page tells machines, with its currency beside it: `12.5`, `"1234.56"`. What people write instead is read as
 * they would read it.
 */
export function readMachinePrice(value: string | number, told: string | null): ExtractedPrice | null {
  const text = String(value).trim()
  const code = told?.trim().toUpperCase() ?? ''
  const hint = /^[A-Z]{3}$/.test(code) ? code : null
  if (!/^\d+(\.\d+)?$/.test(text)) return readPrice(text, hint)
  return hint === null ? null : priceOf(Number(text), hint)
}

function currencyOf(sign: string, hint: string | null): string {
  const known = symbols[sign] ?? sign.toUpperCase()
  const isShared = sign === 'kr' || sign === '$'
  return isShared && hint !== null ? hint : known
}

/** Tells thousands from decimals: the last of two different marks is decimal, a repeated one is not, and three digits after one are thousands. */
function readNumber(text: string, exponent: number): number {
  const plain = text.replaceAll(/[\s'’]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last === -1) return Number(plain)
  const mark = plain[last] ?? ''
  const [whole, rest] = [plain.slice(0, last), plain.slice(last + 1)]
  const isMixed = /[.,]/.test(whole.replaceAll(mark, ''))
  const isRepeated = whole.includes(mark)
  const isThousands = rest.length === 3 && exponent !== 3 && !/^0*$/.test(whole)
  const isDecimal = isMixed ? !isRepeated : !isRepeated && !isThousands
  return Number(isDecimal ? `${whole.replaceAll(/[.,]/g, '')}.${rest}` : plain.replaceAll(/[.,]/g, ''))
}

function priceOf(major: number, code: string): ExtractedPrice | null {
  const amountMinor = Math.round(Number((major * 10 ** exponentOf(code)).toFixed(3)))
  return Number.isFinite(amountMinor) && amountMinor >= 0 && amountMinor <= most
    ? { amountMinor, currency: code }
    : null
}
