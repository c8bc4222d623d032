import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { freeSlug } from '../freeSlug.ts'

/** The constraints of `blog.pages` as errors that name the field; anything else goes on as it came. */
export const pageRefused =
  (knex: Knex, slug: string | undefined) =>
  async (error: unknown): Promise<Outcome<never>> => {
    switch (constraintOf(error)?.constraint) {
      case 'pages_slug_key': {
        const suggestion = slug === undefined ? null : await freeSlug(knex, 'blog.pages', slug)
        return failed(takenError(['input', 'slug'], 'Another page has this slug.', suggestion))
      }
      case 'pages_picture_with_alt':
        return failed(
          validationError(['input', 'pictureAlt'], 'A picture and the words for what it shows go together.'),
        )
      default:
        throw error
    }
  }
