import type { OrderLine } from '../../models/OrderLine.ts'

export interface TaxAmount {
  readonly rateBp: number
  readonly netMinor: number
  readonly taxMinor: number
  readonly grossMinor: number
}

type Taxed = Pick<OrderLine, 'taxRateBp' | 'taxMinor' | 'totalMinor'>

/** The tax in what was bought, by rate, the highest first. */
export function taxesOf(lines: readonly Taxed[]): TaxAmount[] {
  const rates = [...new Set(lines.map(({ taxRateBp }) => taxRateBp))].sort((one, other) => other - one)
  return rates.map((rateBp) => {
    const own = lines.filter(({ taxRateBp }) => taxRateBp === rateBp)
    const taxMinor = own.reduce((sum, line) => sum + line.taxMinor, 0)
    const grossMinor = own.reduce((sum, line) => sum + line.totalMinor, 0)
    return { rateBp, netMinor: grossMinor - taxMinor, taxMinor, grossMinor }
  })
}
