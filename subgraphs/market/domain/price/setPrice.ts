import { check, done, failed, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import type { ProductVariant } from '../../models/ProductVariant.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productVariantToChange } from '../productVariant/productVariantToChange.ts'
import { changePrice } from './changePrice.ts'
import { badComparison, comparesWell, everybodyNeedsOne, priceFields } from './priceFields.ts'

const schema = z
  .object({ variantId: z.string(), priceList: priceFields.priceList, ...priceFields.amounts })
  .refine(comparesWell, badComparison)

export type SetPriceInput = z.input<typeof schema>

/** Sets a price from now on. What held until now is closed, not overwritten: the history of prices stays. */
export async function setPrice(market: MarketDomain, input: SetPriceInput): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.variantId, 'variantId')
  if (!found.ok) return found
  policy.require(market.viewer, 'price.set', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { amountMinor, compareAtMinor, priceList } = checked.value
  const { variant, product, shop } = found.value
  if (amountMinor === null && priceList === 'default') return failed(everybodyNeedsOne)
  return market.knex.transaction(async (trx) => {
    await changePrice(market, trx, {
      ...{ variantId: variant.id, productId: product.id, currency: shop.currency },
      ...{ priceList, amountMinor, compareAtMinor },
    })
    return done(variant)
  })
}
