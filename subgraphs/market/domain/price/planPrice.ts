import { check, done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { PlannedPrice } from '../../models/PlannedPrice.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productVariantToChange } from '../productVariant/productVariantToChange.ts'
import { badComparison, comparesWell, everybodyNeedsOne, priceFields } from './priceFields.ts'

const schema = z
  .object({
    variantId: z.string(),
    priceList: priceFields.priceList,
    ...priceFields.amounts,
    startsAt: z.date(),
  })
  .refine(comparesWell, badComparison)

export type PlanPriceInput = z.input<typeof schema>

/** Of one variant. */
const mostPlans = 20
const twoYears = 2 * 366 * 24 * 3600 * 1000

/** Plans a price from a time on. Until then nothing changes; another plan for the same moment is replaced. */
export async function planPrice(
  market: MarketDomain,
  input: PlanPriceInput,
): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.variantId, 'variantId')
  if (!found.ok) return found
  policy.require(market.viewer, 'price.plan', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { startsAt, ...plan } = checked.value
  const { variant } = found.value
  const now = market.clock.now()
  if (plan.amountMinor === null && plan.priceList === 'default') return failed(everybodyNeedsOne)
  if (startsAt <= now || startsAt.getTime() > now.getTime() + twoYears)
    return failed(validationError(['input', 'startsAt'], 'A plan is for a time within two years from now.'))
  return market.knex.transaction(async (trx) => {
    await ProductVariant.query(trx).findById(variant.id).forNoKeyUpdate()
    const others = PlannedPrice.query(trx)
      .where('variantId', variant.id)
      .whereNot((same) => same.where({ priceList: plan.priceList, startsAt }))
    if ((await others.resultSize()) >= mostPlans)
      return failed(validationError(['input', 'variantId'], `A variant has at most ${mostPlans} plans.`))
    await PlannedPrice.query(trx)
      .insert({ id: newId(), ...plan, startsAt, byUserId: market.viewer.userId })
      .onConflict(['variantId', 'priceList', 'startsAt'])
      .merge(['amountMinor', 'compareAtMinor', 'byUserId'])
    return done(variant)
  })
}
