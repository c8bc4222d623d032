import { z } from 'zod'
import { eventPayload, idSchema } from './eventPayload.ts'

const visibility = z.enum(['public', 'members', 'followers', 'private'])
const post = { postId: idSchema, version: z.int(), visibility, url: z.url() }
const page = { pageId: idSchema, slug: z.string(), version: z.int() }

/** Emitted by blog. Drafts are nobody's business: a post is heard of from its first publication on. */
export const blogEvents = {
  'blog.post.published': eventPayload(post),
  'blog.post.updated': eventPayload(post),
  'blog.post.unpublished': eventPayload(post),
  'blog.post.deleted': eventPayload(post),
  'blog.page.published': eventPayload(page),
  'blog.page.updated': eventPayload(page),
  'blog.page.unpublished': eventPayload(page),
  'blog.page.deleted': eventPayload(page),
  'blog.tag.changed': eventPayload({ tagId: idSchema }),
  'blog.menu.changed': eventPayload({ menuId: idSchema, site: z.string() }),
}
