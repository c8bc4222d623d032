import type { Knex } from 'knex'

/** A slug like the one wished for that no row of the table has at the moment: `rye-bread-2`. */
export async function freeSlug(knex: Knex, table: string, wished: string): Promise<string> {
  const stem = wished.slice(0, 75).replace(/-+$/, '')
  const rows = await knex(table).select<{ slug: string }[]>('slug').whereLike('slug', `${stem}-%`)
  const taken = new Set(rows.map(({ slug }) => slug))
  let n = 2
  while (taken.has(`${stem}-${n}`)) n += 1
  return `${stem}-${n}`
}
