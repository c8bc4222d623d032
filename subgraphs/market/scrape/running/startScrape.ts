import { done, failed, type Outcome, type UserError, validationError } from '@rose-ash/domain'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import type { ScrapeRun } from '../../models/ScrapeRun.ts'
import { policy } from '../../policy.ts'
import { sourceToChange } from '../source/sourceToChange.ts'
import { enqueueRun } from './enqueueRun.ts'
import { startRun } from './startRun.ts'

/** Asks the worker to read a source now. One that is being read is read once. */
export async function startScrape(
  market: MarketDomain,
  input: { sourceId: string },
): Promise<Outcome<ScrapeRun>> {
  const found = await sourceToChange(market, input.sourceId, 'sourceId')
  if (!found.ok) return found
  policy.require(market.viewer, 'scrape.start', found.value.shop)
  const { source } = found.value
  const at = market.clock.now()
  if (!source.enabled) return failed(validationError(['input', 'sourceId'], 'This source is switched off.'))
  if (source.notBefore && source.notBefore > at) return failed(blockedError(source.notBefore))
  return market.knex.transaction(async (trx) => {
    const run = await startRun(trx, { source, byUserId: market.viewer.userId, at })
    await enqueueRun(trx, run, source.baseUrl)
    return done(run)
  })
}

const blockedError = (until: Date): UserError => ({
  __typename: 'ScrapeBlockedError',
  code: 'SCRAPE_BLOCKED',
  message: 'The site asked us to stay away for a while.',
  path: ['input', 'sourceId'],
  until,
})
