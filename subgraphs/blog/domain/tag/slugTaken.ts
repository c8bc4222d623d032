import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError } from '@rose-ash/domain'

/** The unique slug of `blog.tags` as an error that names the field; anything else goes on as it came. */
export function slugTaken(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint === 'tags_slug_key')
    return failed(takenError(['input', 'slug'], 'Another tag has this slug.'))
  throw error
}
