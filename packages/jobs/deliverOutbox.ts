import { createHash } from 'node:crypto'
import { isTopic, type RawDomainEvent, subscriptions } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { taskNames } from './taskNames.ts'

/** `dlvr` in ASCII. */
const deliveryLock = 0x646c7672
const batchSize = 100
const maxAttempts = 12
/** Events of one aggregate share a queue and so come one after the other; the number of queues must stay small. */
const queuesPerConsumer = 16

interface OutboxRow {
  readonly id: string
  readonly topic: string
  readonly aggregateType: string
  readonly aggregateId: string
  readonly payload: unknown
  readonly createdAt: Date
}

const bucketOf = (aggregateId: string): number =>
  createHash('sha256').update(aggregateId).digest().readUInt16BE() % queuesPerConsumer

const jobsFor = ({ createdAt, ...row }: OutboxRow, logger: Logger) => {
  if (!isTopic(row.topic)) {
    logger.error({ topic: row.topic, id: row.id }, 'an event of an unknown topic was not delivered')
    return []
  }
  const event: RawDomainEvent = { ...row, occurredAt: createdAt.toISOString() }
  return subscriptions[row.topic].map((consumer) => ({
    task: taskNames.handle(consumer),
    event,
    queue: `${taskNames.handle(consumer)}:${bucketOf(row.aggregateId)}`,
    key: `${consumer}:${row.id}`,
  }))
}

async function deliverBatch(trx: Knex.Transaction, schema: string, logger: Logger): Promise<number> {
  // One delivery at a time: two of a schema would mix up the order, two that fill the same queues could deadlock.
  await trx.raw('select pg_advisory_xact_lock(?)', [deliveryLock])
  const rows: OutboxRow[] = await trx(`${schema}.outbox`)
    .select('id', 'topic', 'aggregateType', 'aggregateId', 'payload', 'createdAt')
    .whereNull('deliveredAt')
    .orderBy('id')
    .limit(batchSize)
  if (rows.length === 0) return 0
  // Jobs of one queue run in the order of `run_at`, which would be the same for a whole transaction.
  await trx.raw(
    `select graphile_worker.add_job(
       job->>'task', payload := job->'event', queue_name := job->>'queue', job_key := job->>'key',
       max_attempts := ?, run_at := now() + nth * interval '1 microsecond')
     from json_array_elements(?::json) with ordinality as jobs(job, nth)
     order by nth`,
    [maxAttempts, JSON.stringify(rows.flatMap((row) => jobsFor(row, logger)))],
  )
  await trx(`${schema}.outbox`)
    .whereIn(
      'id',
      rows.map(({ id }) => id),
    )
    .update({ deliveredAt: trx.fn.now() })
  return rows.length
}

/**
 * Makes one job for each consumer of each event that waits in the outbox of a schema, oldest first, and notes the
 * events as delivered in the same transaction.
 */
export async function deliverOutbox(knex: Knex, schema: string, logger: Logger): Promise<void> {
  let delivered: number
  do {
    delivered = await knex.transaction((trx) => deliverBatch(trx, schema, logger))
  } while (delivered === batchSize)
}
