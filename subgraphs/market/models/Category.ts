import { Row } from '@rose-ash/db'

/** A shelf of the market. */
export class Category extends Row {
  static override tableName = 'market.categories'

  declare parentId: string | null
  /** Ids from the root down to the category itself. */
  declare path: string[]
  declare name: string
  declare nameKey: string
  declare slug: string
  declare description: string
  declare picture: string | null
  declare pictureAlt: string
  declare rank: number
}
