import type { Knex } from 'knex'

interface Addressed {
  readonly id: string
  readonly slug: string
  readonly publishedAt: Date | null
}

const tables = {
  post: { table: 'blog.post_slugs', key: 'postId' },
  page: { table: 'blog.page_slugs', key: 'pageId' },
} as const

/** After a change of slug: an address that was out in the world goes on leading to its post or page. */
export async function keepOldSlug(
  trx: Knex.Transaction,
  noun: keyof typeof tables,
  before: Addressed,
  slug: string,
): Promise<void> {
  if (before.slug === slug || before.publishedAt === null) return
  const { table, key } = tables[noun]
  await trx(table)
    .where({ slug, [key]: before.id })
    .delete()
  await trx(table)
    .insert({ slug: before.slug, [key]: before.id })
    .onConflict('slug')
    .merge()
}
