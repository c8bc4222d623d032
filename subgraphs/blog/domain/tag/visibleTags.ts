import type { QueryBuilder } from 'objection'
import { Tag } from '../../models/Tag.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'

/** Tags that the viewer may know of: internal ones sort the posts of those who write. */
export function visibleTags({ knex, viewer }: BlogDomain): QueryBuilder<Tag, Tag[]> {
  const tags = Tag.query(knex)
  return policy.can(viewer, 'tag.seeInternal') ? tags : tags.where('tags.visibility', 'public')
}
