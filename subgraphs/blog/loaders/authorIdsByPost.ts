import DataLoader from 'dataloader'
import type { BlogDomain } from '../domain/BlogDomain.ts'

/** Who wrote each post, the first author first. */
export const authorIdsByPost = ({ knex }: BlogDomain) =>
  new DataLoader(async (postIds: readonly string[]): Promise<string[][]> => {
    const rows: { postId: string; userId: string }[] = await knex('blog.post_authors')
      .select('postId', 'userId')
      .whereIn('postId', postIds)
      .orderBy('rank')
    const groups = Map.groupBy(rows, ({ postId }) => postId)
    return postIds.map((id) => (groups.get(id) ?? []).map(({ userId }) => userId))
  })
