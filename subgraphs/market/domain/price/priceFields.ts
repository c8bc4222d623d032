import { validationError } from '@rose-ash/domain'
import { z } from 'zod'

const amount = z.int().min(0, 'A price is not negative.').max(100_000_000, 'A price is at most 1,000,000.00.')

/** What a price may hold. The same limits stand as CHECK constraints in the table. */
export const priceFields = {
  priceList: z
    .enum(['default', 'member', 'wholesale'])
    .nullish()
    .transform((list) => list ?? ('default' as const)),
  amounts: { amountMinor: amount.nullable().default(null), compareAtMinor: amount.nullable().default(null) },
}

/** What something cost before is only worth telling when it was more. For zod's `refine`. */
export const comparesWell = (price: { amountMinor: number | null; compareAtMinor: number | null }): boolean =>
  price.compareAtMinor === null || price.compareAtMinor > (price.amountMinor ?? 0)

export const badComparison = {
  path: ['compareAtMinor'],
  message: 'What it cost before is more than the price.',
}

export const everybodyNeedsOne = validationError(
  ['input', 'amountMinor'],
  'Everybody needs a price. Remove the variant to stop selling it.',
)
