import { setTimeout as pause } from 'node:timers/promises'
import type { Knex } from 'knex'

/** Lets a worker that runs finish what the seeds set off, and leaves the tables as autovacuum does in time. */
export async function settle(knex: Knex): Promise<void> {
  const waiting = () =>
    knex('graphile_worker.jobs').where('run_at', '<', knex.fn.now()).count('* as n').first()
  for (let tries = 0; tries < 120 && Number((await waiting())?.n) > 0; tries++) await pause(500)
  await knex.raw('vacuum analyze')
}
