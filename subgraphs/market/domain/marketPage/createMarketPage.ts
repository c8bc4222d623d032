import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { MarketPage } from '../../models/MarketPage.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { composeBlocks } from './composeBlocks.ts'
import { pageConstraints } from './pageConstraints.ts'
import { pageFields } from './pageFields.ts'
import { tellOfPage } from './tellOfPage.ts'

const schema = z.object({
  title: pageFields.title,
  slug: pageFields.slug.nullish(),
  summary: pageFields.summary.nullish(),
  picture: pageFields.picture.default(null),
  pictureAlt: pageFields.pictureAlt.nullish(),
  blocks: pageFields.blocks.nullish(),
})

export type CreateMarketPageInput = z.input<typeof schema>

/** Makes a draft. */
export async function createMarketPage(
  market: MarketDomain,
  input: CreateMarketPageInput,
): Promise<Outcome<MarketPage>> {
  policy.require(market.viewer, 'marketPage.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { title, slug, summary, picture, pictureAlt, blocks } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const page = await MarketPage.query(trx)
        .insert({
          id: newId(),
          title,
          slug: slug ?? slugify(title),
          summary: summary ?? '',
          picture,
          pictureAlt: pictureAlt ?? '',
          status: 'draft',
          createdAt: market.clock.now(),
        })
        .returning('*')
      await composeBlocks(trx, page.id, blocks ?? [])
      await tellOfPage(market, trx, page.id)
      return page
    })
    .then(done, pageConstraints)
}
