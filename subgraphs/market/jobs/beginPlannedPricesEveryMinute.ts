import { anonymous } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { beginPlannedPrices } from '../domain/price/beginPlannedPrices.ts'

/** Prices that were planned for now begin. */
export const beginPlannedPricesEveryMinute = (market: Omit<MarketDomain, 'viewer'>): Job => ({
  schedule: '* * * * *',
  async run(_payload, { logger, signal }) {
    const begun = await beginPlannedPrices({ ...market, viewer: anonymous }, signal)
    if (begun > 0) logger.info({ begun }, 'planned prices began')
  },
})
