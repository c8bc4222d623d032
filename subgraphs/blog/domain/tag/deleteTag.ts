import { removeRow, type Seen } from '@rose-ash/db'
import { isId, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Tag } from '../../models/Tag.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { tellOfTag } from './tellOfTag.ts'

export async function deleteTag(blog: BlogDomain, seen: Seen): Promise<Outcome<Tag>> {
  policy.require(blog.viewer, 'tag.delete')
  return blog.knex.transaction(async (trx) => {
    if (isId(seen.id) && (await Tag.query(trx).findOne({ id: seen.id, version: seen.version }).forUpdate()))
      await unfile(trx, seen.id)
    const removed = await removeRow(Tag, trx, seen)
    if (removed.ok) await tellOfTag(blog, trx, seen.id)
    return removed
  })
}

const unfile = (trx: Knex.Transaction, tagId: string) =>
  trx.raw(
    `update blog.posts set tag_ids = array_remove(tag_ids, ?::uuid)
     where id in (select post_id from blog.post_tags where tag_id = ?)`,
    [tagId, tagId],
  )
