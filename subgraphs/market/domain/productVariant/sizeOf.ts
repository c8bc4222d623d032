import type { Unit } from '../../models/ProductVariant.ts'

/** A litre is written out: its `l` looks like a one. */
const named: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  l: ['litre', 'litres'],
  item: ['piece', 'pieces'],
  bunch: ['bunch', 'bunches'],
}

/** The size of a variant as people read it: `500 g`, `1.5 kg`, `1 litre`, `6 pieces`; null for a single piece. */
export function sizeOf(amount: number, unit: Unit): string | null {
  if (unit === 'item' && amount === 1) return null
  const [one, many] = named[unit] ?? [unit, unit]
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`
}
