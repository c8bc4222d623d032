import type { Order } from '@rose-ash/subgraph'

/**
 * The order of lists of posts that are out, by the date at which they came out. `table` is where the date is read: of the posts,
 * or of the rows that join them to a tag or an author.
 */
export const newestFirst = (
  table: { date: string; id: string } = { date: 'posts.listed_at', id: 'posts.id' },
  direction: 'asc' | 'desc' = 'desc',
): Order => [
  { column: table.date, property: 'listedAt', direction, type: 'timestamptz' },
  { column: table.id, property: 'id', direction, type: 'uuid' },
]

/** The order of lists of drafts and archived posts, which have no date yet or any more. */
export const lastChangedFirst = (direction: 'asc' | 'desc' = 'desc'): Order => [
  { column: 'posts.updated_at', property: 'updatedAt', direction, type: 'timestamptz' },
  { column: 'posts.id', property: 'id', direction, type: 'uuid' },
]
