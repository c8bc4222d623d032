import { addressOf } from '../domain/addressOf.ts'
import type { PageResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'
import { pictureOf } from './pictureOf.ts'

export const Page: PageResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.pageById.load(id),
  url: ({ slug }, _, { domain }) => addressOf(domain.sites, 'page', slug),
  excerpt: ({ excerpt, beginning }) => excerpt ?? beginning,
  lead: ({ excerpt }) => excerpt,
  html: (page, _, { domain }) => (policy.can(domain.viewer, 'text.read', page) ? page.html : null),
  picture: pictureOf,
  metaTitle: ({ metaTitle, title }) => metaTitle ?? title,
  metaDescription: ({ metaDescription, excerpt, beginning }) => metaDescription ?? excerpt ?? beginning,
  viewerCanRead: (page, _, { domain }) => policy.can(domain.viewer, 'text.read', page),
  viewerCanEdit: (_page, _, { domain }) => policy.can(domain.viewer, 'page.update'),
}
