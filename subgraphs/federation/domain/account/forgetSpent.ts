import type { Knex } from 'knex'

const day = 24 * 60 * 60_000
const expiring = ['registrations', 'email_links', 'tickets', 'pending_second_factors', 'passkey_challenges']
/** Long enough to look back a year. */
const eventsKeptFor = 400 * day
/** What account could not take in this time is of no use to anybody. */
const lettersKeptFor = 2 * day

/** Deletes what nobody can use any more: links, tickets, challenges, counts, old letters and events. */
export async function forgetSpent(knex: Knex, now: Date): Promise<void> {
  const before = (age: number) => new Date(now.getTime() - age)
  for (const table of expiring) await knex(`federation.${table}`).where('expiresAt', '<', now).delete()
  await knex('federation.authenticators').whereNull('confirmedAt').where('begunAt', '<', before(day)).delete()
  await knex('federation.throttles').where('expire', '<', now.getTime()).delete()
  await knex('federation.letters').where('writtenAt', '<', before(lettersKeptFor)).delete()
  await knex('federation.security_events').where('at', '<', before(eventsKeptFor)).delete()
}
