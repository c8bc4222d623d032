import { constraintOf } from '@rose-ash/db'
import { failed, notFoundError, type Outcome, takenError } from '@rose-ash/domain'

/** A broken constraint of `market.products` as an error that names the field; anything else goes on as it came. */
export function productConstraints(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'products_slug_key':
      return failed(takenError(['input', 'slug'], 'Another product has this slug.'))
    case 'product_categories_category_fkey':
      return failed(notFoundError(['input', 'categoryIds'], 'One of these categories does not exist.'))
    default:
      throw error
  }
}
