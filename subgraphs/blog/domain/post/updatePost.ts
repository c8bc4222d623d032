import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import { meetAuthors } from '../author/meetAuthors.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { keepOldSlug } from '../keepOldSlug.ts'
import { readText } from '../text/readText.ts'
import { findPost } from './findPost.ts'
import { postFields } from './postFields.ts'
import { postRefused } from './postRefused.ts'
import { tellOfPost } from './tellOfPost.ts'
import { writeParts } from './writeParts.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(postFields.title),
  slug: leftOut(postFields.slug),
  excerpt: postFields.excerpt.optional(),
  html: leftOut(postFields.html),
  visibility: leftOut(postFields.visibility),
  featured: leftOut(postFields.featured),
  picture: postFields.picture.optional(),
  pictureAlt: postFields.pictureAlt.optional(),
  metaTitle: postFields.metaTitle.optional(),
  metaDescription: postFields.metaDescription.optional(),
  authorIds: leftOut(postFields.authorIds),
  tagIds: leftOut(postFields.tagIds),
  widgets: leftOut(postFields.widgets),
})

export type UpdatePostInput = z.input<typeof schema>

export async function updatePost(blog: BlogDomain, input: UpdatePostInput): Promise<Outcome<Post>> {
  const found = await findPost(blog, input.id)
  if (!found.ok) return found
  policy.require(blog.viewer, 'post.update', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, html, widgets, ...changes } = checked.value
  if (changes.authorIds) policy.require(blog.viewer, 'post.sign', changes.authorIds)
  const post = found.value
  if (changes.featured !== undefined && changes.featured !== post.featured)
    policy.require(blog.viewer, 'post.feature')

  if (changes.authorIds) await meetAuthors(blog, changes.authorIds)
  const text = html === undefined ? undefined : readText(html)
  return blog.knex
    .transaction(async (trx) => {
      const changed = await changeRow(
        Post,
        trx,
        { id, version },
        {
          ...changes,
          ...(changes.picture === null && { pictureAlt: null }),
          ...(text && { beginning: text.beginning, readingMinutes: text.readingMinutes }),
          updatedAt: blog.clock.now(),
        },
      )
      if (!changed.ok) return changed
      await writeParts(trx, id, { text, widgets })
      await keepOldSlug(trx, 'post', post, changed.value.slug)
      if (changed.value.status === 'published')
        await tellOfPost(blog, trx, 'blog.post.updated', changed.value)
      return changed
    })
    .catch(postRefused(blog.knex, changes.slug))
}
