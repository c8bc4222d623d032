import { Row } from '@rose-ash/db'
import type { Visibility } from './Visibility.ts'

export type PostStatus = 'draft' | 'published' | 'archived'

/** A piece of writing with a date. Its text lies in `blog.post_bodies`. */
export class Post extends Row {
  static override tableName = 'blog.posts'

  declare title: string
  declare slug: string
  declare status: PostStatus
  declare visibility: Visibility
  declare excerpt: string | null
  declare beginning: string
  declare readingMinutes: number
  declare featured: boolean
  declare picture: string | null
  declare pictureAlt: string | null
  declare metaTitle: string | null
  declare metaDescription: string | null
  declare publishedAt: Date | null
  declare createdAt: Date
  declare updatedAt: Date
  declare createdBy: string | null
  /** The first author first. */
  declare authorIds: string[]
  /** In the order in which they are shown. */
  declare tagIds: string[]
  /** Set while everybody may see the post in lists; the database derives it. */
  declare readonly listedAt: Date | null
}
