import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { MarketPage } from '../../models/MarketPage.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { composeBlocks } from './composeBlocks.ts'
import { pageConstraints } from './pageConstraints.ts'
import { pageFields } from './pageFields.ts'
import { tellOfPage } from './tellOfPage.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(pageFields.title),
  slug: leftOut(pageFields.slug),
  summary: leftOut(pageFields.summary),
  picture: pageFields.picture.optional(),
  pictureAlt: leftOut(pageFields.pictureAlt),
  blocks: leftOut(pageFields.blocks),
})

export type UpdateMarketPageInput = z.input<typeof schema>

export async function updateMarketPage(
  market: MarketDomain,
  input: UpdateMarketPageInput,
): Promise<Outcome<MarketPage>> {
  policy.require(market.viewer, 'marketPage.update')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, blocks, ...changes } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(MarketPage, trx, { id, version }, changes)
      if (!changed.ok) return changed
      if (blocks) await composeBlocks(trx, id, blocks)
      await tellOfPage(market, trx, id)
      return changed
    })
    .catch(pageConstraints)
}
