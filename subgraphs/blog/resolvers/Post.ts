import { addressOf } from '../domain/addressOf.ts'
import type { PostResolvers } from '../generated/graphql.ts'
import type { WidgetRow } from '../loaders/widgetsByPost.ts'
import type { Tag as TagRow } from '../models/Tag.ts'
import { policy } from '../policy.ts'
import { pictureOf } from './pictureOf.ts'

export const Post: PostResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.postById.load(id),
  url: ({ slug }, _, { domain }) => addressOf(domain.sites, 'post', slug),
  excerpt: ({ excerpt, beginning }) => excerpt ?? beginning,
  lead: ({ excerpt }) => excerpt,
  html: async (post, _, { domain, loaders }) =>
    policy.can(domain.viewer, 'text.read', post)
      ? ((await loaders.bodyByPost.load(post.id))?.html ?? null)
      : null,
  plaintext: async (post, _, { domain, loaders }) =>
    policy.can(domain.viewer, 'text.read', post)
      ? ((await loaders.bodyByPost.load(post.id))?.plaintext ?? null)
      : null,
  picture: pictureOf,
  metaTitle: ({ metaTitle, title }) => metaTitle ?? title,
  metaDescription: ({ metaDescription, excerpt, beginning }) => metaDescription ?? excerpt ?? beginning,
  authors: ({ authorIds }) => authorIds.map((id) => ({ id })),
  primaryAuthor: ({ authorIds: [first] }, _, { loaders }) =>
    first === undefined ? null : loaders.authorById.load(first),
  tags: async ({ tagIds }, _, { loaders }) => {
    const tags = await loaders.tagById.loadMany(tagIds)
    return tags.filter((tag): tag is TagRow => tag !== null && !(tag instanceof Error))
  },
  widgets: async ({ id }, _, { loaders }) => (await loaders.widgetsByPost.load(id)).map(widgetOf),
  viewerCanRead: (post, _, { domain }) => policy.can(domain.viewer, 'text.read', post),
  viewerCanEdit: (post, _, { domain }) => policy.can(domain.viewer, 'post.update', post),
}

function widgetOf({ kind, refId, caption }: WidgetRow) {
  const reference = { id: refId }
  switch (kind) {
    case 'event':
      return { __typename: 'EventWidget' as const, caption, event: reference }
    case 'calendar':
      return { __typename: 'CalendarWidget' as const, caption, calendar: reference }
    case 'product':
      return { __typename: 'ProductWidget' as const, caption, product: reference }
    case 'shop':
      return { __typename: 'ShopWidget' as const, caption, shop: reference }
  }
}
