import { enqueue } from '@rose-ash/jobs'
import type { Knex } from 'knex'

/**
 * Has the job of a letter run at that moment, in place of any that waits. Letters travel in two lanes, each in its order: a
 * server that is slow with one does not hold up all, and a thousand letters do not hold up the other work of the house.
 */
export const sendLater = (knex: Knex, id: string, runAt: Date): Promise<void> =>
  enqueue(
    knex,
    'account.sendMail',
    { id },
    { jobKey: `account.sendMail:${id}`, runAt, queue: `mail ${laneOf(id)}` },
  )

const laneOf = (id: string): number => Number.parseInt(id.at(-1) ?? '0', 16) % 2
