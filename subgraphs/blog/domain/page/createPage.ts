import { check, done, newId, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { slugFor } from '../slugFor.ts'
import { readText } from '../text/readText.ts'
import { pageFields } from './pageFields.ts'
import { pageRefused } from './pageRefused.ts'

const schema = z.object({
  id: z.uuid().optional(),
  title: pageFields.title,
  slug: pageFields.slug.nullish(),
  excerpt: pageFields.excerpt.default(null),
  html: pageFields.html.nullish(),
  visibility: pageFields.visibility.nullish(),
  picture: pageFields.picture.default(null),
  pictureAlt: pageFields.pictureAlt.default(null),
  metaTitle: pageFields.metaTitle.default(null),
  metaDescription: pageFields.metaDescription.default(null),
})

export type CreatePageInput = z.input<typeof schema>

/** Begins a page, as a draft. */
export async function createPage(blog: BlogDomain, input: CreatePageInput): Promise<Outcome<Page>> {
  policy.require(blog.viewer, 'page.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, slug, html, visibility, ...written } = checked.value
  const address = slugFor(pageFields.slug, slug, written.title)
  if (!address.ok) return address
  const text = readText(html ?? '')
  const now = blog.clock.now()
  const row = {
    ...written,
    id: id ?? newId(),
    slug: address.value,
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
