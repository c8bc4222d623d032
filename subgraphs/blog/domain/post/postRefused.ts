import { constraintOf } from '@rose-ash/db'
import { failed, notFoundError, type Outcome, takenError, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { freeSlug } from '../freeSlug.ts'

/** The constraints of the tables of posts as errors that name the field; anything else goes on as it came. */
export const postRefused =
  (knex: Knex, slug: string | undefined) =>
  async (error: unknown): Promise<Outcome<never>> => {
    switch (constraintOf(error)?.constraint) {
      case 'posts_slug_key': {
        const suggestion = slug === undefined ? null : await freeSlug(knex, 'blog.posts', slug)
        return failed(takenError(['input', 'slug'], 'Another post has this slug.', suggestion))
      }
      case 'posts_picture_with_alt':
        return failed(
          validationError(['input', 'pictureAlt'], 'A picture and the words for what it shows go together.'),
        )
      case 'post_tags_tag_id_fkey':
        return failed(notFoundError(['input', 'tagIds'], 'One of these tags does not exist.'))
      default:
        throw error
    }
  }
