import { constraintOf } from '@rose-ash/db'
import { failed, notFoundError, type Outcome, takenError } from '@rose-ash/domain'

/** A broken constraint of a market page's tables as an error that names the field; anything else goes on as it came. */
export function pageConstraints(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'market_pages_slug_key':
      return failed(takenError(['input', 'slug'], 'Another market page has this slug.'))
    case 'market_page_blocks_category_fkey':
      return failed(notFoundError(['input', 'blocks'], 'One of these categories does not exist.'))
    case 'market_page_blocks_shop_fkey':
      return failed(notFoundError(['input', 'blocks'], 'One of these shops does not exist.'))
    default:
      throw error
  }
}
