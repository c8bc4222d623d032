/** The class behind `client: 'pg'`, which Knex exports without types for those who derive their own. */
declare module 'knex/lib/dialects/postgres/index.js' {
  import type { Knex } from 'knex'

  export default class KnexPostgres extends Knex.Client {
    /** True for the client of a transaction. */
    transacting?: boolean
    /** Sends a compiled statement, and gives it back with its response. */
    _query(connection: object, statement: object): Promise<object>
  }
}
