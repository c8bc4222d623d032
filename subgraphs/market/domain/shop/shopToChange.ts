import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { signedIn } from '../signedIn.ts'

/** The shop that the input names under `field`, unless the viewer may not know of it. */
export async function shopToChange(market: MarketDomain, id: string, field: string): Promise<Outcome<Shop>> {
  signedIn(market)
  const shop = isId(id) ? await Shop.query(market.knex).findById(id) : undefined
  const isHidden = shop?.status === 'closed' && !policy.can(market.viewer, 'shop.seeInside', shop)
  if (!shop || isHidden) return failed(notFoundError(['input', field], 'There is no such shop.'))
  return done(shop)
}
