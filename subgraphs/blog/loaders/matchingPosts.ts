import type { Knex } from 'knex'

/** So many are not listed by their ids any more: the posts are looked through by date instead, and nobody counts them. */
export const tooMany = 1001

/**
 * The posts in which the words of a search are found, if they are not too many; otherwise null. PostgreSQL's web search
 * syntax: words, "phrases", or, -without. Accents make no difference.
 */
export async function matchingPosts(knex: Knex, search: string): Promise<string[] | null> {
  const ids: string[] = await knex('blog.post_bodies')
    .whereRaw(matches('search'), [search])
    .limit(tooMany)
    .pluck('postId')
  return ids.length === tooMany ? null : ids
}

/** The condition that a tsvector answers to the search that is its parameter. */
export const matches = (column: string): string =>
  `${column} @@ websearch_to_tsquery('english', blog.plain(?))`
