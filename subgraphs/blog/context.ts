import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { BlogDomain } from './domain/BlogDomain.ts'
import { allItemsByMenu } from './loaders/allItemsByMenu.ts'
import { authorById } from './loaders/authorById.ts'
import { bodyByPost } from './loaders/bodyByPost.ts'
import { draftsByAuthor } from './loaders/draftsByAuthor.ts'
import { itemsByMenu } from './loaders/itemsByMenu.ts'
import { menuById } from './loaders/menuById.ts'
import { menusBySite } from './loaders/menusBySite.ts'
import { pageById } from './loaders/pageById.ts'
import { pageBySlug } from './loaders/pageBySlug.ts'
import { pages } from './loaders/pages.ts'
import { postById } from './loaders/postById.ts'
import { postBySlug } from './loaders/postBySlug.ts'
import { posts } from './loaders/posts.ts'
import { postsByAuthor } from './loaders/postsByAuthor.ts'
import { postsByTag } from './loaders/postsByTag.ts'
import { publicTags } from './loaders/publicTags.ts'
import { tagById } from './loaders/tagById.ts'
import { tagBySlug } from './loaders/tagBySlug.ts'
import { widgetsByPost } from './loaders/widgetsByPost.ts'

const loaders = {
  allItemsByMenu,
  authorById,
  bodyByPost,
  draftsByAuthor,
  itemsByMenu,
  menuById,
  menusBySite,
  pageById,
  pageBySlug,
  pages,
  postById,
  postBySlug,
  posts,
  postsByAuthor,
  postsByTag,
  publicTags,
  tagById,
  tagBySlug,
  widgetsByPost,
}

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: BlogDomain
  readonly loaders: LoadersOf<typeof loaders>
  /** Signs the leave to send a picture. */
  readonly uploadSecret: string
}

export const createContext = (domain: BlogDomain, uploadSecret: string): Context => ({
  domain,
  uploadSecret,
  loaders: lazyLoaders(loaders, domain),
})
