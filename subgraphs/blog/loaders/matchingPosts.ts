import type { Knex } from 'knex'

/** Beyond so many a search is not narrow any more, and the posts are looked through by date instead. */
const narrow = 1000

/**
 * The posts in which the words of a search are found, if they are not too many; otherwise null. PostgreSQL's web search
 * syntax: words, "phrases", or, -without. Accents make no difference.
 */
export async function matchingPosts(knex: Knex, search: string): Promise<string[] | null> {
  const ids: string[] = await knex('blog.post_bodies')
    .whereRaw(matches('search'), [search])
    .limit(narrow + 1)
    .pluck('post_id')
  return ids.length > narrow ? null : ids
}

/** The condition that a tsvector answers to the search that is its parameter. */
export const matches = (column: string): string =>
  `${column} @@ websearch_to_tsquery('english', blog.plain(?))`
