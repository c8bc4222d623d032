import { Author } from '../../models/Author.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { nameAuthors } from './nameAuthors.ts'
import { namesOf } from './namesOf.ts'

/** Learns the names of those who begin to write here. While federation is away nobody waits: lists ask again. */
export async function meetAuthors({ knex, registry }: BlogDomain, userIds: readonly string[]): Promise<void> {
  const known = await Author.query(knex).findByIds([...userIds])
  const unknown = userIds.filter((id) => !known.some(({ userId }) => userId === id))
  if (unknown.length === 0) return
  const names = await namesOf(registry, unknown)
  await nameAuthors(
    knex,
    [...names.values()].filter((user) => user !== null),
  )
}
