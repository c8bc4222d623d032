import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { readText } from '../text/readText.ts'
import { writtenFields } from '../text/writtenFields.ts'
import { pageRefused } from './pageRefused.ts'

const schema = z.object({
  id: z.uuid().optional(),
  title: writtenFields.title,
  slug: writtenFields.slug.nullish(),
  excerpt: writtenFields.excerpt.default(null),
  html: writtenFields.html.nullish(),
  visibility: writtenFields.visibility.nullish(),
  picture: writtenFields.picture.default(null),
  pictureAlt: writtenFields.pictureAlt.default(null),
  metaTitle: writtenFields.metaTitle.default(null),
  metaDescription: writtenFields.metaDescription.default(null),
})

export type CreatePageInput = z.input<typeof schema>

/** Begins a page, as a draft. */
export async function createPage(blog: BlogDomain, input: CreatePageInput): Promise<Outcome<Page>> {
  policy.require(blog.viewer, 'page.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, slug, html, visibility, ...written } = checked.value
  const text = readText(html ?? '')
  const now = blog.clock.now()
  const row = {
    ...written,
    id: id ?? newId(),
    slug: slug ?? slugify(written.title),
    status: 'draft' as const,
    visibility: visibility ?? 'public',
    html: text.html,
    beginning: text.beginning,
    createdAt: now,
    updatedAt: now,
  }
  return blog.knex
    .transaction(async (trx) => done(await Page.query(trx).insertAndFetch(row)))
    .catch(pageRefused(blog.knex, row.slug))
}
