import { newId } from '@rose-ash/domain/newId.ts'
import type { Knex } from 'knex'

/** Something that happened in a domain, told to the others once the transaction commits. */
export interface OutboxEvent {
  /** Past tense: `market.price.changed`. */
  readonly topic: string
  readonly aggregateType: string
  readonly aggregateId: string
  readonly payload: Readonly<Record<string, unknown>>
}

/**
 * Writes an event to the outbox of a schema within the caller's transaction, and asks the worker to deliver it; a rollback
 * takes back both. One job serves all events of a transaction; with a key of the schema alone, every writer of the schema
 * would wait for the others to commit. Where no worker has ever run there is no queue yet: it delivers what it finds when it
 * starts.
 *
 * @returns the id of the event
 */
export async function emit(trx: Knex.Transaction, schema: string, event: OutboxEvent): Promise<string> {
  const id = newId()
  const { rows } = await trx.raw<{ rows: { has_queue: boolean }[] }>(
    `insert into ??.outbox (id, topic, aggregate_type, aggregate_id, payload) values (?, ?, ?, ?, ?)
     returning to_regnamespace('graphile_worker') is not null as has_queue`,
    [schema, id, event.topic, event.aggregateType, event.aggregateId, JSON.stringify(event.payload)],
  )
  if (rows[0]?.has_queue) {
    await trx.raw(
      `select graphile_worker.add_job('deliver', json_build_object('schema', ?::text),
         job_key := concat('deliver:', ?::text, ':', pg_current_xact_id()))`,
      [schema, schema],
    )
  }
  return id
}
