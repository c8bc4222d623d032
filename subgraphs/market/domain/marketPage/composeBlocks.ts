import type { Knex } from 'knex'
import { MarketBlock, type MarketBlockKind } from '../../models/MarketBlock.ts'
import type { BlockInput } from './pageFields.ts'

/** Makes these the blocks of a page, in this order, and no others. */
export async function composeBlocks(
  trx: Knex.Transaction,
  pageId: string,
  blocks: readonly BlockInput[],
): Promise<void> {
  await MarketBlock.query(trx).delete().where({ pageId })
  if (blocks.length === 0) return
  await MarketBlock.query(trx).insert(
    blocks.map(({ title, html = null, productIds = null, categoryId = null, shopId = null }, rank) => ({
      ...{ pageId, rank, title: title ?? '', html, productIds, categoryId, shopId },
      kind: kindOf({ html, productIds, categoryId }),
    })),
  )
}

const kindOf = ({ html, productIds, categoryId }: BlockInput): MarketBlockKind => {
  if (html != null) return 'text'
  if (productIds != null) return 'products'
  return categoryId != null ? 'category' : 'shop'
}
