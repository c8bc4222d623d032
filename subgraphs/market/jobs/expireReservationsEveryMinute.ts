import { anonymous } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import { expireReservations } from '../domain/reservation/expireReservations.ts'
import type { ReservationDomain } from '../domain/reservation/ReservationDomain.ts'

/** What was held for its time and not sold goes back on the shelf. */
export const expireReservationsEveryMinute = (market: Omit<ReservationDomain, 'viewer'>): Job => ({
  schedule: '* * * * *',
  async run(_payload, { logger, signal }) {
    const expired = await expireReservations({ ...market, viewer: anonymous }, { signal })
    if (expired > 0) logger.info({ expired }, 'holds ran out')
  },
})
