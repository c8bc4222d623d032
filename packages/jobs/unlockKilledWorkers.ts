import type { Knex } from 'knex'
import { presenceLock } from './createPresence.ts'

/**
 * Gives back the jobs of workers that are gone. A worker holds an advisory lock for as long as it lives; whose lock is
 * free is gone. Without this their jobs would stay locked for four hours.
 *
 * @returns the ids of the workers
 */
export async function unlockKilledWorkers(knex: Knex): Promise<readonly string[]> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { worker: string }[] }>(
      `select worker from (select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null) as owners
       where pg_try_advisory_xact_lock(?, hashtext(worker))`,
      [presenceLock],
    )
    const killed = rows.map(({ worker }) => worker)
    if (killed.length > 0) await trx.raw('select graphile_worker.force_unlock_workers(?::text[])', [killed])
    return killed
  })
}
