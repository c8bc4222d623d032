import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { Shop } from '../../models/Shop.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { shopConstraints } from './shopConstraints.ts'
import { addressColumns, shopFields } from './shopFields.ts'

const schema = z.object({
  id: z.uuid().optional(),
  ownerUserId: shopFields.ownerUserId,
  actorId: shopFields.actorId.default(null),
  name: shopFields.name,
  slug: shopFields.slug.nullish(),
  kind: shopFields.kind.nullish(),
  summary: shopFields.summary.nullish(),
  descriptionHtml: shopFields.descriptionHtml.nullish(),
  address: shopFields.address.default(null),
  picture: shopFields.picture.default(null),
  pictureAlt: shopFields.pictureAlt.nullish(),
})

export type CreateShopInput = z.input<typeof schema>

/** Opens a shop, with one place for its stock. */
export async function createShop(market: MarketDomain, input: CreateShopInput): Promise<Outcome<Shop>> {
  policy.require(market.viewer, 'shop.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const {
    id = newId(),
    name,
    slug,
    address,
    kind,
    summary,
    descriptionHtml,
    pictureAlt,
    ...rest
  } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const shop = await Shop.query(trx)
        .insert({
          id,
          name,
          slug: slug ?? slugify(name),
          kind: kind ?? 'producer',
          summary: summary ?? '',
          descriptionHtml: descriptionHtml ?? '',
          pictureAlt: pictureAlt ?? '',
          ...addressColumns(address),
          ...rest,
          currency: market.currency,
          status: 'active',
          createdAt: market.clock.now(),
        })
        .returning('*')
      await StockLocation.query(trx).insert({ id: newId(), shopId: id, name, isDefault: true })
      await announce(market, trx, {
        topic: 'market.shop.changed',
        aggregateType: 'Shop',
        aggregateId: id,
        payload: { shopId: id },
      })
      return shop
    })
    .then(done, shopConstraints)
}
