import type { Knex } from 'knex'
import { enqueue } from './enqueue.ts'
import { taskNames } from './taskNames.ts'

/**
 * Asks for the delivery of events that nobody asked for: those that were emitted before there was a queue, and those
 * whose delivery failed for good.
 *
 * @param schemas those whose outbox is looked into; one without an outbox is passed over
 */
export async function sweepOutboxes(knex: Knex, schemas: readonly string[]): Promise<void> {
  for (const schema of schemas) {
    const { rows } = await knex.raw<{ rows: { exists: boolean }[] }>(
      'select to_regclass(?) is not null as exists',
      [`${schema}.outbox`],
    )
    if (!rows[0]?.exists) continue
    const waiting = await knex(`${schema}.outbox`).whereNull('deliveredAt').first('id')
    if (waiting) {
      await enqueue(knex, taskNames.deliver, { schema }, { jobKey: `sweep:${schema}` })
    }
  }
}
