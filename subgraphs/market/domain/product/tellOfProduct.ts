import type { Knex } from 'knex'
import type { Product } from '../../models/Product.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'

type News = 'market.product.published' | 'market.product.updated' | 'market.product.archived'

/** Announces news of a product. Of drafts nobody hears. */
export async function tellOfProduct(
  market: MarketDomain,
  trx: Knex.Transaction,
  topic: News,
  product: Pick<Product, 'id' | 'shopId' | 'status'>,
): Promise<void> {
  if (product.status === 'draft') return
  await announce(market, trx, {
    topic,
    aggregateType: 'Product',
    aggregateId: product.id,
    payload: { productId: product.id, shopId: product.shopId },
  })
}
