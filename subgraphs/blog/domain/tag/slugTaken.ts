import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { freeSlug } from '../freeSlug.ts'

/** The unique slug of `blog.tags` as an error that names the field; anything else goes on as it came. */
export const slugTaken =
  (knex: Knex, slug: string | undefined) =>
  async (error: unknown): Promise<Outcome<never>> => {
    if (constraintOf(error)?.constraint !== 'tags_slug_key') throw error
    const suggestion = slug === undefined ? null : await freeSlug(knex, 'blog.tags', slug)
    return failed(takenError(['input', 'slug'], 'Another tag has this slug.', suggestion))
  }
