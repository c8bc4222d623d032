import { readFileSync } from 'node:fs'
import { MediaPort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import type { Sites } from './domain/BlogDomain.ts'
import { profileChanged } from './events/profileChanged.ts'
import { userDeleted } from './events/userDeleted.ts'
import { forgetMediaNightly } from './jobs/forgetMediaNightly.ts'
import { refreshAuthorsNightly } from './jobs/refreshAuthorsNightly.ts'
import { mediaProvider } from './media/mediaProvider.ts'
import { mediaRoutes } from './media/mediaRoutes.ts'
import { openMediaFolder } from './media/openMediaFolder.ts'
import * as mediaMutations from './resolvers/Mutation/media.ts'
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
  Mutation: { ...postMutations, ...pageMutations, ...tagMutations, ...menuMutations, ...mediaMutations },
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
  /** Where pictures of members are kept; every process of this room must see the same folder. */
  readonly media: { readonly folder: string; readonly secret: string }
}

/** The blog, wired. */
export function createBlog({ knex, clock, sites, registry, media }: BlogDependencies): Room<Context> {
  const house = { knex, clock, folder: openMediaFolder(media.folder), secret: media.secret }
  registry.provide(MediaPort, mediaProvider(house))
  return {
    name: 'blog',
    schema,
    routes: (service) => mediaRoutes(service, house.folder),
    jobs: {
      refreshAuthors: refreshAuthorsNightly(knex, registry),
      forgetMedia: forgetMediaNightly(house, registry),
    },
    events: { 'account.profile.changed': profileChanged, 'identity.user.deleted': userDeleted },
    createContext: ({ viewer }) => createContext({ knex, clock, viewer, sites, registry }, media.secret),
  }
}
