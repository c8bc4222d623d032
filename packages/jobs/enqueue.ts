import type { Knex } from 'knex'

export interface EnqueueOptions {
  readonly runAt?: Date
  /** A job of the same key that has not begun is replaced. */
  readonly jobKey?: string
  /** Jobs of one queue run one after the other. Names must be few. */
  readonly queue?: string
  /** 12 unless told; then the job stays in the table as failed. */
  readonly maxAttempts?: number
}

/**
 * Enqueues a job, `cart.expireCarts` say. In a transaction it is there once that commits, and never if it does not.
 *
 * @throws Error when the queue is not installed (`installQueue`)
 */
export async function enqueue(
  knex: Knex,
  task: string,
  payload: Readonly<Record<string, unknown>> = {},
  { runAt, jobKey, queue, maxAttempts = 12 }: EnqueueOptions = {},
): Promise<void> {
  await knex.raw(
    `select graphile_worker.add_job(?, payload := ?::json, run_at := ?::timestamptz, job_key := ?::text,
       queue_name := ?::text, max_attempts := ?)`,
    [task, JSON.stringify(payload), runAt?.toISOString() ?? null, jobKey ?? null, queue ?? null, maxAttempts],
  )
}
