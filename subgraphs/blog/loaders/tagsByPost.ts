import { groupLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Tag } from '../models/Tag.ts'
import { policy } from '../policy.ts'

type FiledTag = Tag & { postId: string }

/** The tags of each post in their order; internal ones only for those who may see them. */
export const tagsByPost = ({ knex, viewer }: BlogDomain) =>
  groupLoader(
    async (postIds: readonly string[]) => {
      const tags = Tag.query(knex)
        .select('tags.*', 'filed.post_id')
        .join('blog.post_tags as filed', 'filed.tag_id', 'tags.id')
        .whereIn('filed.post_id', postIds)
        .orderBy('filed.rank')
      if (!policy.can(viewer, 'tag.seeInternal')) tags.where('tags.visibility', 'public')
      return (await tags) as FiledTag[]
    },
    (tag) => tag.postId,
  )
