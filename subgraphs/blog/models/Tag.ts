import { Row } from '@rose-ash/db'

export type TagVisibility = 'public' | 'internal'

/** A subject that posts are filed under. */
export class Tag extends Row {
  static override tableName = 'blog.tags'

  declare name: string
  declare slug: string
  declare description: string | null
  declare visibility: TagVisibility
  /** Published posts under it; the database keeps it. */
  declare readonly postCount: number
}
