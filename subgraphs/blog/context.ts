import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { BlogDomain } from './domain/BlogDomain.ts'
import { publicTags } from './loaders/publicTags.ts'
import { tagById } from './loaders/tagById.ts'
import { tagBySlug } from './loaders/tagBySlug.ts'

const loaders = { publicTags, tagById, tagBySlug }

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: BlogDomain
  readonly loaders: LoadersOf<typeof loaders>
}

export const createContext = (domain: BlogDomain): Context => ({
  domain,
  loaders: lazyLoaders(loaders, domain),
})
