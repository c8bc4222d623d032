import { Model } from 'objection'

/** How somebody who writes here is called: a projection, since federation owns people and account their names. */
export class Author extends Model {
  static override tableName = 'blog.authors'
  static override idColumn = 'userId'

  declare userId: string
  declare name: string
}
