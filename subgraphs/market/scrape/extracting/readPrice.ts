import { exponentOf } from '@rose-ash/domain'
import type { ExtractedPrice } from './Extracted.ts'

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
const codes =
  'GBP EUR USD SEK NOK DKK ISK CHF PLN CZK HUF RON BGN JPY CNY CAD AUD NZD INR KWD BHD TND TRY UAH'.split(' ')
const currency = `(?:${codes.join('|')}|£|€|\\$|¥|zł|kč|kr\\b\\.?|fr\\b\\.?)`
const number = String.raw`\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?`
const cents = '(?:,-|\\.[-–])?'
/** A currency belongs to one amount: what stands before the first of `£5 £4` is not what the second is in. */
const amounts = new RegExp(
  `([-–]\\s*)?(?:(${currency})\\s*([-–]?${number})${cents}|([-–]?${number})${cents}(?:\\s*(${currency}))?)`,
  'gi',
)
const pence = /^\s*(\d{1,3})\s*p\s*$/

/** More words are no price, and take long to look through. */
const longest = 300

/** The largest price that the market takes. */
const most = 100_000_000

/**
 * The one price that a text shows: `£1,234.56`, `1.234,56 €`, `12 kr`, `GBP 3.50`, `85p`, `£3.20 per kg`. Null where it shows
 * none, several (`was £5, now £4`), a range, or less than nothing.
 *
 * @param hint the currency that the page tells elsewhere, for numbers without one and for crowns, which are Swedish,
 * Norwegian or Danish
 */
export function readPrice(text: string, hint: string | null = null): ExtractedPrice | null {
  if (text.length > longest || /^\s*[-–−]/.test(text)) return null
  if (pence.test(text)) return { amountMinor: Number(pence.exec(text)?.[1]), currency: 'GBP' }
  const found = [...text.matchAll(amounts)].map(([, minus, before, signed, plain, after]) => {
    const amount = signed ?? plain ?? ''
    return {
      amount: /^[-–]/.test(amount) || (minus && before) ? '' : amount,
      sign: (before ?? after)?.toLowerCase().replace(/\.$/, ''),
    }
  })
  const priced = found.filter(({ sign }) => sign !== undefined)
  const [only, another] = priced.length > 0 ? priced : found
  if (!only?.amount || another || /\b(from|ab|fra|från|dès|à partir)\b/i.test(text)) return null
  const told = only.sign === undefined ? hint : currencyOf(only.sign, hint)
  return told === null ? null : priceOf(readNumber(only.amount, exponentOf(told)), told)
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
