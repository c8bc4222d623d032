import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { Product } from '../../models/Product.ts'
import { type ReviewReason, ScrapeItem } from '../../models/ScrapeItem.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Extracted } from '../extracting/Extracted.ts'
import { findByGtin, type GtinMatch } from '../matching/findByGtin.ts'
import { reviewReasons } from '../matching/reviewReasons.ts'
import { cut } from './cut.ts'
import { followItem } from './followItem.ts'
import { hashOf } from './hashOf.ts'
import { NotApplied } from './NotApplied.ts'
import { ourPrices } from './ourPrices.ts'

export type Settled = 'created' | 'updated' | 'unchanged' | 'toReview'

interface Sighting {
  readonly source: ScrapeSource
  readonly runId: string
  readonly page: { readonly id: string; readonly url: string }
  readonly now: Extracted
}

/**
 * Takes note of what a page shows, and lets our product follow, or asks somebody to look. One transaction, counted in the run
 * within it: a run that is killed goes on where it was, and whatever is settled is not settled again.
 */
export const settleItem = (market: MarketDomain, sighting: Sighting): Promise<Settled> =>
  market.knex.transaction(async (trx) => {
    const settled = await settle({ ...market, knex: trx }, trx, sighting)
    await trx('market.scrape_runs').where({ id: sighting.runId }).increment(settled, 1)
    return settled
  })

async function settle(
  market: MarketDomain,
  trx: Knex.Transaction,
  { source, runId, page, now }: Sighting,
): Promise<Settled> {
  const at = market.clock.now()
  const extractedHash = hashOf(now)
  const found = await ScrapeItem.query(trx).findOne({ sourceId: source.id, externalKey: now.key }).forUpdate()
  const seen = { seenRunId: runId, missingRuns: 0 }
  if (found && !isShownBy(found, page)) {
    await ScrapeItem.query(trx).findById(found.id).patch({ seenRunId: runId, missingRuns: 0 })
    return 'unchanged'
  }
  if (found?.extractedHash === extractedHash && found.state !== 'gone') {
    await ScrapeItem.query(trx)
      .findById(found.id)
      .patch({ ...seen, pageId: page.id })
    return 'unchanged'
  }
  const fresh = { ...seen, pageId: page.id, extracted: now, extractedHash, changedAt: at }
  if (found?.state === 'ignored' || (found && isOrphaned(found))) {
    await ScrapeItem.query(trx)
      .findById(found.id)
      .patch({ ...fresh, state: 'ignored', version: found.version + 1 })
    return 'unchanged'
  }
  const item =
    found ??
    (await ScrapeItem.query(trx)
      .insert({
        id: newId(),
        sourceId: source.id,
        externalKey: now.key,
        state: 'new',
        reasons: [],
        foundAt: at,
        applied: null,
        productId: null,
        note: null,
        ...fresh,
      })
      .returning('*'))

  const match = item.productId === null ? await findByGtin(trx, source.shopId, now) : null
  if (match === 'ambiguous') return review(trx, item, fresh, ['ambiguous'], null)
  const reasons = await reasonsToLook(market, trx, item, match, now)
  if (reasons.length > 0) return review(trx, item, fresh, reasons, priceProblems(now))
  try {
    // A savepoint: what a verb refuses leaves nothing behind.
    const productId = await trx.transaction((inner) =>
      followItem({ ...market, knex: inner }, source, { ...item, extracted: now }, match),
    )
    await ScrapeItem.query(trx)
      .findById(item.id)
      .patch({
        ...fresh,
        productId,
        applied: now,
        state: 'matched',
        reasons: [],
        note: null,
        version: item.version + 1,
      })
    return item.productId === null && match === null ? 'created' : 'updated'
  } catch (error) {
    if (!(error instanceof NotApplied)) throw error
    return review(trx, item, fresh, ['refused'], error.message)
  }
}

/** A product may stand on lists beside its own page: its own page is believed, else the one that showed it first. */
const isShownBy = (item: ScrapeItem, page: Sighting['page']): boolean =>
  item.pageId === null || item.pageId === page.id || item.extracted.url === page.url

/** People removed the product that followed it. */
const isOrphaned = (item: ScrapeItem): boolean => item.applied !== null && item.productId === null

async function reasonsToLook(
  market: MarketDomain,
  trx: Knex.Transaction,
  item: ScrapeItem,
  match: GtinMatch | null,
  now: Extracted,
): Promise<ReviewReason[]> {
  const { currency } = market
  if (match === null) {
    const prices =
      item.productId === null ? new Map<string, number>() : await ourPrices(trx, item.id, currency)
    return reviewReasons({ now, before: item.applied, ourTitle: null, ourPrices: prices, currency })
  }
  const product = await Product.query(trx).findById(match.productId).throwIfNotFound()
  const keys = new Map([...match.variantIds].map(([key, variantId]) => [variantId, key]))
  const priced = await trx('market.prices')
    .whereIn('variantId', [...keys.keys()])
    .where({ priceList: 'default', currency })
    .whereRaw('upper_inf(valid_during)')
    .select('variantId', 'amountMinor')
  const prices = new Map(
    priced.map(({ variantId, amountMinor }) => [keys.get(variantId) ?? '', amountMinor as number]),
  )
  return reviewReasons({ now, before: null, ourTitle: product.title, ourPrices: prices, currency })
}

/** Why no price could be read, where something stands in its place. */
function priceProblems({ variants }: Extracted): string | null {
  const told = variants.flatMap(({ title, priceProblem }) =>
    priceProblem === undefined ? [] : [title ? `${title}: ${priceProblem}` : priceProblem],
  )
  return told.length > 0 ? cut(told.join(' '), 500) : null
}

async function review(
  trx: Knex.Transaction,
  item: ScrapeItem,
  fresh: Partial<ScrapeItem>,
  reasons: ReviewReason[],
  note: string | null,
): Promise<Settled> {
  await ScrapeItem.query(trx)
    .findById(item.id)
    .patch({ ...fresh, state: 'needs_review', reasons, note, version: item.version + 1 })
  return 'toReview'
}
