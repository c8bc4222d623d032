import type { Knex } from 'knex'

const tables = [
  'passwords',
  'email_links',
  'tickets',
  'pending_second_factors',
  'passkeys',
  'passkey_challenges',
  'authenticators',
  'recovery_codes',
]

/** Forgets everything by which a member could sign in. */
export async function forgetCredentials(trx: Knex.Transaction, userId: string): Promise<void> {
  for (const table of tables) await trx(`federation.${table}`).where({ userId }).delete()
}
