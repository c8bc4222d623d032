import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Picture } from '../../models/Picture.ts'
import type { Shop } from '../../models/Shop.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productToChange } from '../product/productToChange.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { signedIn } from '../signedIn.ts'

/** The picture that the input names, with its shop, unless the viewer may not know of it. */
export async function pictureToChange(
  market: MarketDomain,
  id: string,
): Promise<Outcome<{ picture: Picture; shop: Shop }>> {
  signedIn(market)
  const picture = isId(id) ? await Picture.query(market.knex).findById(id) : undefined
  const shop = picture && (await shopOf(market, picture))
  if (!picture || !shop?.ok) return failed(notFoundError(['input', 'id'], 'There is no such picture.'))
  return done({ picture, shop: shop.value })
}

async function shopOf(market: MarketDomain, { shopId, productId }: Picture): Promise<Outcome<Shop>> {
  if (productId === null) return shopToChange(market, shopId, 'id')
  const found = await productToChange(market, productId, 'id')
  return found.ok ? done(found.value.shop) : found
}
