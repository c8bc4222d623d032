import { addressOf } from '../domain/addressOf.ts'
import type { NavigationItemResolvers } from '../generated/graphql.ts'

export const NavigationItem: NavigationItemResolvers = {
  url: ({ url, site, path, postId, pageId, targetSlug }, _, { domain: { sites } }) => {
    if (url !== null) return url
    if (site !== null) return `${sites[site].publicUrl}${path ?? '/'}`
    const noun = postId !== null ? 'post' : pageId !== null ? 'page' : 'tag'
    return addressOf(sites, noun, targetSlug ?? '')
  },
  post: ({ postId }, _, { loaders }) => (postId === null ? null : loaders.postById.load(postId)),
  page: ({ pageId }, _, { loaders }) => (pageId === null ? null : loaders.pageById.load(pageId)),
  tag: ({ tagId }, _, { loaders }) => (tagId === null ? null : loaders.tagById.load(tagId)),
}
