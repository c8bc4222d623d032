import type { Knex } from 'knex'
import { Author } from '../../models/Author.ts'

/** Notes how members are called who write here. */
export async function nameAuthors(
  knex: Knex,
  named: readonly { readonly id: string; readonly displayName: string }[],
): Promise<void> {
  if (named.length === 0) return
  const rows = named.map(({ id, displayName }) => ({ userId: id, name: displayName }))
  await Author.query(knex).insert(rows).onConflict('userId').merge()
}
