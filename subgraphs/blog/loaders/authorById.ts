import { idLoader } from '@rose-ash/subgraph'
import { namesOf } from '../domain/author/namesOf.ts'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Author } from '../models/Author.ts'
import type { User } from '../models/User.ts'

/** Members with their names, for bylines: from here, and from federation whom nobody has met here yet. */
export const authorById = ({ knex, registry }: BlogDomain) =>
  idLoader<User>(async (ids) => {
    const known = await Author.query(knex).whereRaw('user_id = any (?::uuid[])', [[...ids]])
    const authors = known.map(({ userId, name }) => ({ id: userId, name }))
    const unknown = ids.filter((id) => !authors.some((author) => author.id === id))
    if (unknown.length === 0) return authors
    const asked = [...(await namesOf(registry, unknown)).values()].flatMap((user) => user ?? [])
    return [...authors, ...asked.map(({ id, displayName }) => ({ id, name: displayName }))]
  })
