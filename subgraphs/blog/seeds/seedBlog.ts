import { siteNames } from '@rose-ash/config/rooms.ts'
import { type Clock, fixedClock, type Viewer } from '@rose-ash/domain'
import { type CastMember, cast } from '../../../seeds/cast.ts'
import { nameAuthors } from '../domain/author/nameAuthors.ts'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { saveMenu } from '../domain/menu/saveMenu.ts'
import { createPage } from '../domain/page/createPage.ts'
import { publishPage } from '../domain/page/publishPage.ts'
import { createPost } from '../domain/post/createPost.ts'
import { publishPost } from '../domain/post/publishPost.ts'
import { createTag } from '../domain/tag/createTag.ts'
import { NavigationMenu } from '../models/NavigationMenu.ts'
import { Page } from '../models/Page.ts'
import { Post } from '../models/Post.ts'
import { Tag } from '../models/Tag.ts'
import { footerSeed, headerSeeds, type PageLink } from './menuSeeds.ts'
import { needed } from './needed.ts'
import { pageSeeds } from './pageSeeds.ts'
import { postSeeds } from './postSeeds.ts'
import type { PostSeed } from './posts/PostSeed.ts'
import { tagSeeds } from './tagSeeds.ts'

/** Tags, posts, pages and the menus of the six sites. What is there already stays as it is. */
export async function seedBlog(domain: BlogDomain): Promise<void> {
  const blog = { ...domain, viewer: as(cast.members.ada) }
  // federation's port may not be there yet
  await nameAuthors(blog.knex, Object.values(cast.members))
  await seedTags(blog)
  for (const post of postSeeds) await seedPost(blog, post)
  await seedPages(blog)
  await seedMenus(blog)
}

async function seedTags(blog: BlogDomain): Promise<void> {
  for (const tag of tagSeeds)
    if (!(await Tag.query(blog.knex).findOne('slug', tag.slug))) needed(await createTag(blog, tag))
}

async function seedPost(blog: BlogDomain, { on, authors, tags, ...input }: PostSeed): Promise<void> {
  const present = await Post.query(blog.knex).findOne('slug', input.slug)
  if (present && present.status !== 'draft') return
  const clock = dayOf(on, blog.clock)
  const authorIds = authors.map(({ id }) => id)
  const filed = await Tag.query(blog.knex).whereIn('slug', tags)
  const tagIds = tags.flatMap((slug) => filed.find((tag) => tag.slug === slug)?.id ?? [])
  const post = present ?? needed(await createPost({ ...blog, clock }, { ...input, authorIds, tagIds }))
  needed(await publishPost({ ...blog, clock }, { id: post.id, version: post.version }))
}

async function seedPages(blog: BlogDomain): Promise<void> {
  for (const input of pageSeeds) {
    const present = await Page.query(blog.knex).findOne('slug', input.slug)
    if (present?.status === 'published') continue
    const page = present ?? needed(await createPage(blog, input))
    needed(await publishPage(blog, page))
  }
}

async function seedMenus(blog: BlogDomain): Promise<void> {
  const pages = new Map((await Page.query(blog.knex).select('id', 'slug')).map(({ id, slug }) => [slug, id]))
  const itemOf = ({ page, ...link }: PageLink) => ({
    ...link,
    ...(page !== undefined && { pageId: pages.get(page) }),
  })
  for (const site of siteNames) {
    for (const [slot, title, links] of [
      ['header', 'This site', headerSeeds[site]],
      ['footer', 'The cooperative', footerSeed],
    ] as const) {
      if (await NavigationMenu.query(blog.knex).findOne({ site, slot })) continue
      needed(await saveMenu(blog, { site, slot, title, items: links.map(itemOf) }))
    }
  }
}

const as = ({ id, handle, roles }: CastMember): Viewer => ({ userId: id, handle, roles })

/** The last such day that has been (`10-17`), or so many days ago. */
function dayOf(on: string | number, clock: Clock): Clock {
  const now = clock.now()
  if (typeof on === 'number') return fixedClock(new Date(now.getTime() - on * 86_400_000))
  const inYear = (year: number) => new Date(`${year}-${on}T07:30:00Z`)
  const year = now.getUTCFullYear()
  return fixedClock(inYear(year) <= now ? inYear(year) : inYear(year - 1))
}
