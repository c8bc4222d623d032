import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { MarketBlock } from '../models/MarketBlock.ts'

/** What each market page is made of, in order. */
export const blocksByPage = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => MarketBlock.query(knex).whereIn('pageId', ids).orderBy(['pageId', 'rank']),
    (block: MarketBlock) => block.pageId,
  )
