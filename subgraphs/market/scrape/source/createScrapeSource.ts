import { check, done, failed, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { shopToChange } from '../../domain/shop/shopToChange.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import { policy } from '../../policy.ts'
import { scrapeSourceFields as fields } from './scrapeSourceFields.ts'
import { sourceConstraints } from './sourceConstraints.ts'
import { sourceProblem } from './sourceProblem.ts'

const schema = z.object({
  id: z.uuid().optional(),
  shopId: z.string(),
  name: fields.name,
  slug: fields.slug.nullish(),
  baseUrl: fields.baseUrl,
  permissionNote: fields.permissionNote,
  adapter: fields.adapter.nullish(),
  selectors: fields.selectors.default(null),
  categoryId: fields.categoryId.default(null),
  publishes: fields.publishes.nullish(),
  enabled: fields.enabled.nullish(),
  isSandbox: fields.isSandbox.nullish(),
  maxPerSecond: fields.maxPerSecond.nullish(),
  maxPages: fields.maxPages.nullish(),
  everyHours: fields.everyHours.default(null),
})

export type CreateScrapeSourceInput = z.input<typeof schema>

/** Names a producer's own site whose products a shop is to show. Nothing is asked of it yet. */
export async function createScrapeSource(
  market: MarketDomain,
  input: CreateScrapeSourceInput,
  allowsSandbox: boolean,
): Promise<Outcome<ScrapeSource>> {
  const shop = await shopToChange(market, input.shopId, 'shopId')
  if (!shop.ok) return shop
  policy.require(market.viewer, 'scrapeSource.create', shop.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id = newId(), slug, maxPerSecond, ...told } = checked.value
  const source = {
    ...told,
    id,
    slug: slug ?? slugify(told.name),
    baseUrl: new URL(told.baseUrl).href,
    adapter: told.adapter ?? 'auto',
    publishes: told.publishes ?? false,
    enabled: told.enabled ?? true,
    isSandbox: told.isSandbox ?? false,
    maxPages: told.maxPages ?? 1000,
    createdAt: market.clock.now(),
    nextRunAt: told.everyHours === null ? null : market.clock.now(),
  }
  const problem = await sourceProblem({ ...source, maxPerSecond: maxPerSecond ?? 1 }, allowsSandbox)
  if (problem) return failed(problem)
  return ScrapeSource.query(market.knex)
    .insert({ ...source, maxPerSecond: String(maxPerSecond ?? 1) })
    .returning('*')
    .then(done, sourceConstraints)
}
