import { readFileSync } from 'node:fs'
import type { Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import type { Sites } from './domain/BlogDomain.ts'
import { profileChanged } from './events/profileChanged.ts'
import { userDeleted } from './events/userDeleted.ts'
import { refreshAuthorsNightly } from './jobs/refreshAuthorsNightly.ts'
import * as menuMutations from './resolvers/Mutation/menu.ts'
import * as pageMutations from './resolvers/Mutation/page.ts'
import * as postMutations from './resolvers/Mutation/post.ts'
import * as tagMutations from './resolvers/Mutation/tag.ts'
import { NavigationItem } from './resolvers/NavigationItem.ts'
import { NavigationMenu } from './resolvers/NavigationMenu.ts'
import { Page } from './resolvers/Page.ts'
import { Post } from './resolvers/Post.ts'
import { menu } from './resolvers/Query/menu.ts'
import { menus } from './resolvers/Query/menus.ts'
import { page } from './resolvers/Query/page.ts'
import { pages } from './resolvers/Query/pages.ts'
import { post } from './resolvers/Query/post.ts'
import { posts } from './resolvers/Query/posts.ts'
import { tag } from './resolvers/Query/tag.ts'
import { tags } from './resolvers/Query/tags.ts'
import { Tag } from './resolvers/Tag.ts'
import { User } from './resolvers/User.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { post, posts, page, pages, tag, tags, menu, menus },
  Mutation: { ...postMutations, ...pageMutations, ...tagMutations, ...menuMutations },
  Post,
  Page,
  Tag,
  NavigationMenu,
  NavigationItem,
  User,
})

export interface BlogDependencies {
  readonly knex: Knex
  readonly clock: Clock
  /** Where the sites are in public: `config.sites`. */
  readonly sites: Sites
  readonly registry: Registry
}

/** The blog, wired. */
export const createBlog = ({ knex, clock, sites, registry }: BlogDependencies): Room<Context> => ({
  name: 'blog',
  schema,
  jobs: { refreshAuthors: refreshAuthorsNightly(knex, registry) },
  events: { 'account.profile.changed': profileChanged, 'identity.user.deleted': userDeleted },
  createContext: ({ viewer }) => createContext({ knex, clock, viewer, sites, registry }),
})
