import type { Unit } from '../../models/ProductVariant.ts'

export interface Size {
  readonly unitAmount: number
  readonly unit: Unit
}

const units: Readonly<Record<string, Unit>> = {
  g: 'g',
  gr: 'g',
  gram: 'g',
  grams: 'g',
  kg: 'kg',
  kilo: 'kg',
  ml: 'ml',
  cl: 'ml',
  l: 'l',
  lt: 'l',
  ltr: 'l',
  litre: 'l',
  litres: 'l',
  liter: 'l',
  bunch: 'bunch',
}
const pattern =
  /(?:(\d{1,3})\s*[x×]\s*)?(\d{1,5}(?:[.,]\d{1,3})?)\s*(kg|kilo|grams?|gr?|ml|cl|l|ltr?|litres?|liter)\b/i

/** The size that a title tells: `Oat milk 1 L`, `Flour, 1.5kg`, `6 x 330ml`. One piece when it tells none. */
export function sizeIn(...texts: readonly string[]): Size {
  for (const text of texts) {
    const [, packs = '1', amount = '', name = ''] = pattern.exec(text) ?? []
    const unit = units[name.toLowerCase()]
    if (!unit) continue
    const each = Number(amount.replace(',', '.')) * (name.toLowerCase() === 'cl' ? 10 : 1)
    const unitAmount = Math.round(each * Number(packs) * 1000) / 1000
    if (unitAmount > 0 && unitAmount <= 9_999_999) return { unitAmount, unit }
  }
  return { unitAmount: 1, unit: 'item' }
}
