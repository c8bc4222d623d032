import { entityLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visibleTags } from '../domain/tag/visibleTags.ts'

export const tagBySlug = (blog: BlogDomain) =>
  entityLoader(
    (slugs) => visibleTags(blog).whereIn('slug', slugs),
    (tag) => tag.slug,
  )
