import type { Knex } from 'knex'
import { fetchPage, type Target } from './load.ts'
import { statementsOf, type Touched, touchedBy } from './statements.ts'

export interface Cost extends Touched {
  /** SQL statements for one request. */
  readonly statements: number
}

/** A job that runs in between sends statements too, but not every time. */
export const rounds = 3

/** What one page costs the database, once the fragments that every page shares are there. */
export async function costOf(knex: Knex, target: Target): Promise<Cost> {
  await fetchPage(target)
  let sent = await statementsOf(knex, () => fetchPage(target))
  for (let round = 1; round < rounds; round++) {
    const again = await statementsOf(knex, () => fetchPage(target))
    if (again.length < sent.length) sent = again
  }
  return { statements: sent.length, ...(await touchedBy(knex, sent)) }
}
