import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { PlannedPrice } from '../../models/PlannedPrice.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productVariantToChange } from '../productVariant/productVariantToChange.ts'
import { signedIn } from '../signedIn.ts'

const missing = failed(notFoundError(['input', 'id'], 'There is no such plan.'))

/** Gives up a plan for a price. */
export async function dropPlannedPrice(
  market: MarketDomain,
  { id }: { readonly id: string },
): Promise<Outcome<PlannedPrice>> {
  signedIn(market)
  const plan = isId(id) ? await PlannedPrice.query(market.knex).findById(id) : undefined
  const found = plan && (await productVariantToChange(market, plan.variantId, 'id'))
  if (!plan || !found?.ok || !policy.can(market.viewer, 'shop.seeInside', found.value.shop)) return missing
  policy.require(market.viewer, 'price.plan', found.value.shop)
  const dropped = await PlannedPrice.query(market.knex).deleteById(id)
  return dropped ? done(plan) : missing
}
