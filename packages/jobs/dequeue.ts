import type { Knex } from 'knex'

/**
 * Takes a job back that was enqueued under this key and has not begun; what was done meanwhile needs it no more. There being
 * none is fine.
 */
export async function dequeue(knex: Knex, jobKey: string): Promise<void> {
  await knex.raw('select graphile_worker.remove_job(?)', [jobKey])
}
