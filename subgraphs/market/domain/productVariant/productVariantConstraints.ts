import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError, validationError } from '@rose-ash/domain'
import { OptionsRefused } from '../productOption/OptionsRefused.ts'

/** A broken constraint of `market.product_variants` as an error that names the field; anything else goes on as it came. */
export function productVariantConstraints(error: unknown): Outcome<never> {
  if (error instanceof OptionsRefused) return failed(error.userError)
  switch (constraintOf(error)?.constraint) {
    case 'product_variants_sku_key':
      return failed(takenError(['input', 'sku'], 'Another variant of this shop has this SKU.'))
    case 'product_variants_order_limits':
      return failed(
        validationError(['input', 'maxPerOrder'], 'The most per order is no less than the fewest.'),
      )
    case 'stock_levels_enough':
      return failed(
        validationError(['input', 'madeToOrder'], 'More is promised than there is. Receive the stock first.'),
      )
    default:
      throw error
  }
}
