import { changeRow } from '@rose-ash/db'
import { check, failed, leftOut, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { ScrapePage } from '../../models/ScrapePage.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import { policy } from '../../policy.ts'
import { scrapeSourceFields as fields } from './scrapeSourceFields.ts'
import { sourceConstraints } from './sourceConstraints.ts'
import { sourceProblem } from './sourceProblem.ts'
import { sourceToChange } from './sourceToChange.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  name: leftOut(fields.name),
  slug: leftOut(fields.slug),
  baseUrl: leftOut(fields.baseUrl),
  permissionNote: leftOut(fields.permissionNote),
  adapter: leftOut(fields.adapter),
  selectors: fields.selectors.optional(),
  categoryId: fields.categoryId.optional(),
  publishes: leftOut(fields.publishes),
  enabled: leftOut(fields.enabled),
  isSandbox: leftOut(fields.isSandbox),
  maxPerSecond: leftOut(fields.maxPerSecond),
  maxPages: leftOut(fields.maxPages),
  everyHours: fields.everyHours.optional(),
})

export type UpdateScrapeSourceInput = z.input<typeof schema>

export async function updateScrapeSource(
  market: MarketDomain,
  input: UpdateScrapeSourceInput,
  allowsSandbox: boolean,
): Promise<Outcome<ScrapeSource>> {
  const found = await sourceToChange(market, input.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'scrapeSource.update', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { source } = found.value
  const { id, version, maxPerSecond, ...told } = checked.value
  const changes = {
    ...told,
    baseUrl: told.baseUrl && new URL(told.baseUrl).href,
    maxPerSecond: maxPerSecond === undefined ? undefined : String(maxPerSecond),
    ...(told.everyHours === undefined || told.everyHours === source.everyHours
      ? {}
      : { nextRunAt: told.everyHours === null ? null : market.clock.now() }),
  }
  const after = {
    adapter: told.adapter ?? source.adapter,
    selectors: told.selectors === undefined ? source.selectors : told.selectors,
    isSandbox: told.isSandbox ?? source.isSandbox,
    baseUrl: told.baseUrl ?? source.baseUrl,
    maxPerSecond: maxPerSecond ?? Number(source.maxPerSecond),
  }
  const problem = await sourceProblem(after, allowsSandbox)
  if (problem) return failed(problem)
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(ScrapeSource, trx, { id, version }, changes)
      if (changed.ok && readsOtherwise(source, changed.value)) await readAfresh(trx, source, changed.value)
      return changed
    })
    .catch(sourceConstraints)
}

const readsOtherwise = (before: ScrapeSource, after: ScrapeSource): boolean =>
  before.adapter !== after.adapter ||
  before.baseUrl !== after.baseUrl ||
  JSON.stringify(before.selectors) !== JSON.stringify(after.selectors)

/** Pages that have not changed may say something else to somebody who reads them otherwise. Those of another site are let go. */
async function readAfresh(trx: Knex.Transaction, before: ScrapeSource, after: ScrapeSource): Promise<void> {
  const pages = ScrapePage.query(trx).where('sourceId', after.id)
  await pages.clone().patch({ etag: null, lastModified: null, bodySha256: null })
  if (new URL(before.baseUrl).origin !== new URL(after.baseUrl).origin)
    await pages.clone().patch({ state: 'gone' })
}
