import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { keepOldSlug } from '../keepOldSlug.ts'
import { readText } from '../text/readText.ts'
import { findPage } from './findPage.ts'
import { pageFields } from './pageFields.ts'
import { pageRefused } from './pageRefused.ts'
import { tellOfPage } from './tellOfPage.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(pageFields.title),
  slug: leftOut(pageFields.slug),
  excerpt: pageFields.excerpt.optional(),
  html: leftOut(pageFields.html),
  visibility: leftOut(pageFields.visibility),
  picture: pageFields.picture.optional(),
  pictureAlt: pageFields.pictureAlt.optional(),
  metaTitle: pageFields.metaTitle.optional(),
  metaDescription: pageFields.metaDescription.optional(),
})

export type UpdatePageInput = z.input<typeof schema>

export async function updatePage(blog: BlogDomain, input: UpdatePageInput): Promise<Outcome<Page>> {
  policy.require(blog.viewer, 'page.update')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, html, ...changes } = checked.value
  const before = await findPage(blog, id)
  if (!before.ok) return before
  const text = html === undefined ? undefined : readText(html)
  return blog.knex
    .transaction(async (trx) => {
      const changed = await changeRow(
        Page,
        trx,
        { id, version },
        {
          ...changes,
          ...(changes.picture === null && { pictureAlt: null }),
          ...(text && { html: text.html, beginning: text.beginning }),
          updatedAt: blog.clock.now(),
        },
      )
      if (!changed.ok) return changed
      await keepOldSlug(trx, 'page', before.value, changed.value.slug)
      if (changed.value.status === 'published')
        await tellOfPage(blog, trx, 'blog.page.updated', changed.value)
      return changed
    })
    .catch(pageRefused(blog.knex, changes.slug))
}
