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
  if (rows[0]?.has_queue) await addDelivery(trx, schema)
  return id
}

/**
 * `emit` for many events of a transaction, in their order, by two statements.
 *
 * @throws ZodError for a payload that breaks the catalogue of events
 */
export async function emitMany(
  trx: Knex.Transaction,
  schema: string,
  events: readonly NewDomainEvent[],
): Promise<void> {
  const rows = events.map(({ topic, aggregateType, aggregateId, payload }) => ({
    id: newId(),
    topic,
    aggregate_type: aggregateType,
    aggregate_id: aggregateId,
    payload: eventSchemas[topic].parse(payload),
  }))
  if (rows.length === 0) return
  await trx.raw(
    `insert into ??.outbox (id, topic, aggregate_type, aggregate_id, payload)
     select id, topic, aggregate_type, aggregate_id, payload from jsonb_to_recordset(?::jsonb)
       as event (id uuid, topic text, aggregate_type text, aggregate_id uuid, payload jsonb)`,
    [schema, JSON.stringify(rows)],
  )
  await askToDeliver(trx, schema)
}

/** One job a transaction; none where no worker has ever run. */
async function askToDeliver(trx: Knex.Transaction, schema: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: { has_queue: boolean }[] }>(
    `select to_regnamespace('graphile_worker') is not null as has_queue`,
  )
  if (rows[0]?.has_queue) await addDelivery(trx, schema)
}

const addDelivery = (trx: Knex.Transaction, schema: string) =>
  trx.raw(
    `select graphile_worker.add_job('deliver', json_build_object('schema', ?::text),
       job_key := concat('deliver:', ?::text, ':', pg_current_xact_id()))`,
    [schema, schema],
  )
