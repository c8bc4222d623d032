import type { Knex } from 'knex'
import { after } from '../lifetimes.ts'
import { newSecretToken } from '../secretToken.ts'

/** A ticket by which the next request of the same browser signs in. */
export async function issueTicket(knex: Knex, userId: string, now: Date): Promise<string> {
  const { token, hash } = newSecretToken()
  await knex('federation.tickets').insert({ tokenHash: hash, userId, expiresAt: after(now, 'ticket') })
  return token
}
