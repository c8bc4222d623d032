import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Temporal } from 'temporal-polyfill'
import { Event } from '../../models/Event.ts'
import { monthsAhead } from './horizon.ts'
import { materialise } from './materialise.ts'

/** Series are extended when they are known for less than this many days short of the horizon. */
const slackDays = 7
const batch = 20

/**
 * Makes the dates of series known as far ahead as they shall be, a few series a transaction, until all are.
 *
 * @returns how many series it extended
 */
export async function extendSeries(knex: Knex, clock: Clock, signal: AbortSignal): Promise<number> {
  let extended = 0
  while (!signal.aborted) {
    const done = await knex.transaction(async (trx) => {
      const now = clock.now()
      const due = await Event.query(trx)
        .where('materialisedUntil', '<', dueBefore(now))
        .orderBy('materialisedUntil')
        .limit(batch)
        .forUpdate()
        .skipLocked()
      for (const event of due) await materialise(trx, event, now)
      return due.length
    })
    extended += done
    if (done < batch) break
  }
  return extended
}

const dueBefore = (now: Date): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(now.getTime())
      .toZonedDateTimeISO('UTC')
      .add({ months: monthsAhead })
      .subtract({ days: slackDays }).epochMilliseconds,
  )
