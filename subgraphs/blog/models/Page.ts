import { Row } from '@rose-ash/db'
import type { Visibility } from './Visibility.ts'

export type PageStatus = 'draft' | 'published'

/** A text that stays. */
export class Page extends Row {
  static override tableName = 'blog.pages'

  declare title: string
  declare slug: string
  declare status: PageStatus
  declare visibility: Visibility
  declare excerpt: string | null
  declare beginning: string
  declare html: string
  declare picture: string | null
  declare pictureAlt: string | null
  declare metaTitle: string | null
  declare metaDescription: string | null
  declare publishedAt: Date | null
  declare createdAt: Date
  declare updatedAt: Date
}
