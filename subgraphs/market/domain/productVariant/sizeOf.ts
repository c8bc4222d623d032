import type { Unit } from '../../models/ProductVariant.ts'

const counted: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  item: ['piece', 'pieces'],
  bunch: ['bunch', 'bunches'],
}

/** The size of a variant as people read it: `500 g`, `1.5 kg`, `6 pieces`; null for a single piece. */
export function sizeOf(amount: number, unit: Unit): string | null {
  if (unit === 'item' && amount === 1) return null
  const [one, many] = counted[unit] ?? [unit, unit]
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`
}
