import type { Knex } from 'knex'

const days = 30

/** Deletes delivered events and notes of handled ones after a month, long after they could come again. */
export async function forgetHandled(knex: Knex, schema: string): Promise<void> {
  const before = knex.raw(`now() - interval '${days} days'`)
  await knex(`${schema}.outbox`).where('deliveredAt', '<', before).delete()
  await knex(`${schema}.inbox_seen`).where('handledAt', '<', before).delete()
}
