import type { Registry } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import { Author } from '../../models/Author.ts'
import { nameAuthors } from './nameAuthors.ts'
import { namesOf } from './namesOf.ts'

/** Asks for all names anew, and puts right whatever the events have missed. Answers how many authors there are. */
export async function refreshAuthors(knex: Knex, registry: Registry): Promise<number> {
  const all: { userId: string }[] = await knex('blog.authors')
    .select('userId')
    .union(knex('blog.post_authors').select('userId'))
  const ids = all.map(({ userId }) => userId)
  const names = await namesOf(registry, ids)
  const gone = ids.filter((id) => names.get(id) === null)
  await nameAuthors(
    knex,
    [...names.values()].filter((user) => user !== null),
  )
  await Author.query(knex).delete().whereIn('userId', gone)
  return ids.length - gone.length
}
