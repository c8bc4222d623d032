import type { NewDomainEvent } from '@rose-ash/contracts/events/domainEvent.ts'
import { eventSchemas } from '@rose-ash/contracts/events/eventSchemas.ts'
import { newId } from '@rose-ash/domain/newId.ts'
import type { Knex } from 'knex'

/**
 * Writes an event to the outbox of a schema within the caller's transaction, and asks the worker to deliver it; a rollback
 * takes back both. One job serves all events of a transaction; with a key of the schema alone, every writer of the schema
 * would wait for the others to commit. Where no worker has ever run there is no queue yet: it delivers what it finds when it
 * starts.
 *
 * @returns the id of the event
 * @throws ZodError for a payload that breaks the catalogue of events: a bug of the emitter, which takes its change back
 */
export async function emit(trx: Knex.Transaction, schema: string, event: NewDomainEvent): Promise<string> {
  const id = newId()
  const payload = eventSchemas[event.topic].parse(event.payload)
  const { rows } = await trx.raw<{ rows: { has_queue: boolean }[] }>(
    `insert into ??.outbox (id, topic, aggregate_type, aggregate_id, payload) values (?, ?, ?, ?, ?)
     returning to_regnamespace('graphile_worker') is not null as has_queue`,
    [schema, id, event.topic, event.aggregateType, event.aggregateId, JSON.stringify(payload)],
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
