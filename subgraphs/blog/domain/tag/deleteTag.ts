import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Tag } from '../../models/Tag.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { tellOfTag } from './tellOfTag.ts'

export async function deleteTag(blog: BlogDomain, seen: Seen): Promise<Outcome<Tag>> {
  policy.require(blog.viewer, 'tag.delete')
  return blog.knex.transaction(async (trx) => {
    const removed = await removeRow(Tag, trx, seen)
    if (removed.ok) await tellOfTag(blog, trx, seen.id)
    return removed
  })
}
