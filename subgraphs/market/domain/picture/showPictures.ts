import type { Knex } from 'knex'
import type { Picture } from '../../models/Picture.ts'
import { Product } from '../../models/Product.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { tellOfProduct } from '../product/tellOfProduct.ts'

/** Lets lists show the first picture, and tells the others. Last in the transaction of every verb about pictures. */
export async function showPictures(
  market: MarketDomain,
  trx: Knex.Transaction,
  { shopId, productId }: Pick<Picture, 'shopId' | 'productId'>,
): Promise<void> {
  await trx.raw('select market.show_first_picture(?, ?)', [shopId, productId])
  if (productId !== null) {
    const product = await Product.query(trx)
      .select('id', 'shopId', 'status')
      .findById(productId)
      .throwIfNotFound()
    return tellOfProduct(market, trx, 'market.product.updated', product)
  }
  await announce(market, trx, {
    topic: 'market.shop.changed',
    aggregateType: 'Shop',
    aggregateId: shopId,
    payload: { shopId },
  })
}
