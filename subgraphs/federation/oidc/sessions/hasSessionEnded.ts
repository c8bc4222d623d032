import type { Knex } from 'knex'
import { payloadTable } from '../payloads/payloadTable.ts'

/** False for what has no session, such as a token for development. */
export async function hasSessionEnded(knex: Knex, uid: unknown): Promise<boolean> {
  if (typeof uid !== 'string') return false
  const session = await knex(payloadTable).where({ model: 'Session', uid }).first('model')
  return session === undefined
}
