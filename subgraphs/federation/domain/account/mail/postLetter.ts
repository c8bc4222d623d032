import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Letter } from './Letter.ts'

/**
 * Leaves a letter for account in the caller's transaction, and wakes the job that hands it over (`federation.mail`). Where
 * no worker has ever run there is no queue yet: the job looks for letters by itself once there is one.
 */
export async function postLetter(trx: Knex.Transaction, now: Date, letter: Letter): Promise<void> {
  const { template, address, variables } = letter
  const { rows } = await trx.raw<{ rows: { has_queue: boolean }[] }>(
    `insert into federation.letters (id, template, address, name, variables, written_at) values (?, ?, ?, ?, ?, ?)
     returning to_regnamespace('graphile_worker') is not null as has_queue`,
    [newId(), template, address, variables.name, JSON.stringify(variables), now],
  )
  if (!rows[0]?.has_queue) return
  await trx.raw(
    `select graphile_worker.add_job('federation.mail', job_key := concat('federation.mail:', pg_current_xact_id()))`,
  )
}
