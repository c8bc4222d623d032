import type { Job } from '@rose-ash/jobs'
import { expireHolds } from '../domain/hold/expireHolds.ts'
import type { HoldDomain } from '../domain/hold/HoldDomain.ts'

/** Tickets that were held for their time and not sold are offered again. */
export const expireHoldsEveryMinute = (events: HoldDomain): Job => ({
  schedule: '* * * * *',
  async run(_payload, { logger, signal }) {
    const expired = await expireHolds(events, { signal })
    if (expired > 0) logger.info({ expired }, 'holds ran out')
  },
})
