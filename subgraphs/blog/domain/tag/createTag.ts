import { check, done, newId, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Tag } from '../../models/Tag.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { slugFor } from '../slugFor.ts'
import { slugTaken } from './slugTaken.ts'
import { tagFields } from './tagFields.ts'
import { tellOfTag } from './tellOfTag.ts'

const schema = z.object({
  id: z.uuid().optional(),
  name: tagFields.name,
  slug: tagFields.slug.nullish(),
  description: tagFields.description.default(null),
  visibility: tagFields.visibility.nullish(),
})

export type CreateTagInput = z.input<typeof schema>

export async function createTag(blog: BlogDomain, input: CreateTagInput): Promise<Outcome<Tag>> {
  policy.require(blog.viewer, 'tag.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, name, slug, description, visibility } = checked.value
  const address = slugFor(tagFields.slug, slug, name)
  if (!address.ok) return address
  const row = {
    id: id ?? newId(),
    name,
    slug: address.value,
    description,
    visibility: visibility ?? 'public',
  }
  return blog.knex
    .transaction(async (trx) => {
      const tag = await Tag.query(trx).insertAndFetch(row)
      await tellOfTag(blog, trx, tag.id)
      return done(tag)
    })
    .catch(slugTaken(blog.knex, row.slug))
}
