import { check, done, newId, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import { meetAuthors } from '../author/meetAuthors.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { slugFor } from '../slugFor.ts'
import { readText } from '../text/readText.ts'
import { postFields } from './postFields.ts'
import { postRefused } from './postRefused.ts'
import { writeParts } from './writeParts.ts'

const schema = z.object({
  id: z.uuid().optional(),
  title: postFields.title,
  slug: postFields.slug.nullish(),
  excerpt: postFields.excerpt.default(null),
  html: postFields.html.nullish(),
  visibility: postFields.visibility.nullish(),
  featured: postFields.featured.nullish(),
  picture: postFields.picture.default(null),
  pictureAlt: postFields.pictureAlt.default(null),
  metaTitle: postFields.metaTitle.default(null),
  metaDescription: postFields.metaDescription.default(null),
  authorIds: postFields.authorIds.nullish(),
  tagIds: postFields.tagIds.nullish(),
  widgets: postFields.widgets.nullish(),
})

export type CreatePostInput = z.input<typeof schema>

/** Begins a post, as a draft. */
export async function createPost(blog: BlogDomain, input: CreatePostInput): Promise<Outcome<Post>> {
  policy.require(blog.viewer, 'post.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, slug, html, visibility, featured, authorIds, tagIds, widgets, ...written } = checked.value
  const signedBy = authorIds ?? [blog.viewer.userId ?? '']
  policy.require(blog.viewer, 'post.sign', signedBy)
  if (featured) policy.require(blog.viewer, 'post.feature')

  const address = slugFor(postFields.slug, slug, written.title)
  if (!address.ok) return address

  await meetAuthors(blog, signedBy)
  const text = readText(html ?? '')
  const now = blog.clock.now()
  const row = {
    ...written,
    id: id ?? newId(),
    version: 1,
    slug: address.value,
    status: 'draft' as const,
    visibility: visibility ?? 'public',
    featured: featured ?? false,
    beginning: text.beginning,
    readingMinutes: text.readingMinutes,
    createdAt: now,
    updatedAt: now,
    createdBy: blog.viewer.userId,
    authorIds: signedBy,
    tagIds: tagIds ?? [],
  }
  return blog.knex
    .transaction(async (trx) => {
      const post = await Post.query(trx).insert(row).returning('*').first()
      await writeParts(trx, row.id, { text, widgets: widgets ?? [] })
      return done(post as Post)
    })
    .catch(postRefused(blog.knex, row.slug))
}
