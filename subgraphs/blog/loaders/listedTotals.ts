import type { Knex } from 'knex'

/** How many posts are out in all. The database keeps the number. */
export async function listedTotal(knex: Knex): Promise<number> {
  const row: { posts: number } | undefined = await knex('blog.listed_totals')
    .whereNull('userId')
    .first('posts')
  return row?.posts ?? 0
}

/** How many posts under a public tag are out. */
export async function listedTotalOfTag(knex: Knex, slug: string): Promise<number> {
  const row: { postCount: number } | undefined = await knex('blog.tags')
    .where({ slug, visibility: 'public' })
    .first('postCount')
  return row?.postCount ?? 0
}

/** How many posts of each author are out. */
export async function listedTotalsOf(knex: Knex, userIds: readonly string[]): Promise<Map<string, number>> {
  const rows: { userId: string; posts: number }[] = await knex('blog.listed_totals')
    .select('userId', 'posts')
    .whereIn('userId', userIds)
  return new Map(rows.map(({ userId, posts }) => [userId, posts]))
}
