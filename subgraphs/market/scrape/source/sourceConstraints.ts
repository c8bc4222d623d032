import { constraintOf } from '@rose-ash/db'
import { failed, notFoundError, type Outcome, takenError } from '@rose-ash/domain'

/** A broken constraint of `market.scrape_sources` as an error that names the field; anything else goes on as it came. */
export function sourceConstraints(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'scrape_sources_slug_key':
      return failed(takenError(['input', 'slug'], 'Another source has this slug.'))
    case 'scrape_sources_category_fkey':
      return failed(notFoundError(['input', 'categoryId'], 'There is no such category.'))
    default:
      throw error
  }
}
