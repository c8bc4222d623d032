import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError, validationError } from '@rose-ash/domain'

/** A broken constraint of `market.categories` as an error that names the field; anything else goes on as it came. */
export function categoryConstraints(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'categories_slug_key':
      return failed(takenError(['input', 'slug'], 'Another category has this slug.'))
    case 'categories_parent_fkey':
      return failed(
        validationError(['input', 'id'], 'There are categories below this one. Move or remove them first.'),
      )
    case 'categories_path':
      return failed(validationError(['input', 'parentId'], 'Categories go four levels deep at most.'))
    default:
      throw error
  }
}
