import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Product } from '../../models/Product.ts'
import { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { shopConstraints } from './shopConstraints.ts'
import { addressColumns, shopFields } from './shopFields.ts'
import { shopToChange } from './shopToChange.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  ownerUserId: leftOut(shopFields.ownerUserId),
  actorId: shopFields.actorId.optional(),
  name: leftOut(shopFields.name),
  slug: leftOut(shopFields.slug),
  kind: leftOut(shopFields.kind),
  summary: leftOut(shopFields.summary),
  descriptionHtml: leftOut(shopFields.descriptionHtml),
  address: shopFields.address.optional(),
  picture: shopFields.picture.optional(),
  pictureAlt: leftOut(shopFields.pictureAlt),
  status: leftOut(shopFields.status),
})

export type UpdateShopInput = z.input<typeof schema>

export async function updateShop(market: MarketDomain, input: UpdateShopInput): Promise<Outcome<Shop>> {
  const found = await shopToChange(market, input.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'shop.update', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, address, ...changes } = checked.value
  if (changes.ownerUserId && changes.ownerUserId !== found.value.ownerUserId)
    policy.require(market.viewer, 'shop.handOver')
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(Shop, trx, { id, version }, { ...changes, ...addressColumns(address) })
      if (!changed.ok) return changed
      if (changed.value.status !== found.value.status || changed.value.name !== found.value.name) {
        const products = await Product.query(trx).select('id').where('shopId', id)
        await relist(
          trx,
          products.map((product) => product.id),
        )
      }
      await announce(market, trx, {
        topic: 'market.shop.changed',
        aggregateType: 'Shop',
        aggregateId: id,
        payload: { shopId: id },
      })
      return changed
    })
    .catch(shopConstraints)
}
