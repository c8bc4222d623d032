import { failed, type Outcome, type UserError } from '@rose-ash/domain'

/** Fewer are free than the input names under `field`. */
export const insufficientStock = (available: number, field: string): Outcome<never> =>
  failed({
    __typename: 'InsufficientStockError',
    code: 'INSUFFICIENT_STOCK',
    message: `No more than ${available} can be taken: the rest is promised to buyers.`,
    path: ['input', field],
    available,
  } satisfies UserError)
