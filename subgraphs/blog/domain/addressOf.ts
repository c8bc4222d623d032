import type { Sites } from './BlogDomain.ts'

const folders = { post: '/posts', page: '', tag: '/tags' } as const

/** The absolute address of a post, page or tag: where web's routes of the blog site lead to it. */
export const addressOf = (sites: Sites, noun: keyof typeof folders, slug: string): string =>
  `${sites.blog.publicUrl}${folders[noun]}/${slug}`
