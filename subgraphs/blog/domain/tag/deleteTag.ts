import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Tag } from '../../models/Tag.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'

export async function deleteTag(blog: BlogDomain, seen: Seen): Promise<Outcome<Tag>> {
  policy.require(blog.viewer, 'tag.delete')
  return removeRow(Tag, blog.knex, seen)
}
