import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError, validationError } from '@rose-ash/domain'

/** A broken constraint of `market.shops` as an error that names the field; anything else goes on as it came. */
export function shopConstraints(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'shops_slug_key':
      return failed(takenError(['input', 'slug'], 'Another shop has this slug.'))
    case 'products_shop_fkey':
      return failed(validationError(['input', 'id'], 'This shop has products. Close it instead.'))
    default:
      throw error
  }
}
