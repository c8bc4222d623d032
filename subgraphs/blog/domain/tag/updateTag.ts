import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Tag } from '../../models/Tag.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { slugTaken } from './slugTaken.ts'
import { tagFields } from './tagFields.ts'
import { tellOfTag } from './tellOfTag.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  name: leftOut(tagFields.name),
  slug: leftOut(tagFields.slug),
  description: tagFields.description.optional(),
  visibility: leftOut(tagFields.visibility),
})

export type UpdateTagInput = z.input<typeof schema>

export async function updateTag(blog: BlogDomain, input: UpdateTagInput): Promise<Outcome<Tag>> {
  policy.require(blog.viewer, 'tag.update')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return blog.knex
    .transaction(async (trx) => {
      const changed = await changeRow(Tag, trx, { id, version }, changes)
      if (changed.ok) await tellOfTag(blog, trx, id)
      return changed
    })
    .catch(slugTaken(blog.knex, changes.slug))
}
