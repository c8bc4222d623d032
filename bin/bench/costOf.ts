import type { Knex } from 'knex'
import { fetchPage, type Target } from './load.ts'
import { statementsOf, type Touched, touchedBy } from './statements.ts'

export interface Cost extends Touched {
  /** SQL statements for one request. */
  readonly statements: number
}

/** What one page costs the database, once the fragments that every page shares are there. */
export async function costOf(knex: Knex, target: Target): Promise<Cost> {
  await fetchPage(target)
  const sent = await statementsOf(knex, () => fetchPage(target))
  return { statements: sent.length, ...(await touchedBy(knex, sent)) }
}
