import { readFileSync } from 'node:fs'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import { createTag, deleteTag, updateTag } from './resolvers/Mutation/tag.ts'
import { tag } from './resolvers/Query/tag.ts'
import { tags } from './resolvers/Query/tags.ts'
import { Tag } from './resolvers/Tag.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { tag, tags },
  Mutation: { createTag, updateTag, deleteTag },
  Tag,
})

export interface BlogDependencies {
  readonly knex: Knex
  readonly clock: Clock
}

/** The blog, wired. */
export const createBlog = ({ knex, clock }: BlogDependencies): Room<Context> => ({
  name: 'blog',
  schema,
  createContext: ({ viewer }) => createContext({ knex, clock, viewer }),
})
