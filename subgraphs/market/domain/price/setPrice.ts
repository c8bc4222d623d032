import { check, done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Price } from '../../models/Price.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productVariantToChange } from '../productVariant/productVariantToChange.ts'
import { relist } from '../relist.ts'
import { beginPrice } from './beginPrice.ts'
import { badComparison, comparesWell, priceFields } from './priceFields.ts'

const schema = z
  .object({
    variantId: z.string(),
    priceList: z.enum(['default', 'member', 'wholesale']).nullish(),
    ...priceFields,
  })
  .refine(comparesWell, badComparison)

export type SetPriceInput = z.input<typeof schema>

/** Sets a price from now on. What held until now is closed, not overwritten: the history of prices stays. */
export async function setPrice(market: MarketDomain, input: SetPriceInput): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.variantId, 'variantId')
  if (!found.ok) return found
  policy.require(market.viewer, 'price.set', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { amountMinor, compareAtMinor } = checked.value
  const { variant, product, shop } = found.value
  const key = {
    variantId: variant.id,
    priceList: checked.value.priceList ?? ('default' as const),
    currency: shop.currency,
  }
  if (amountMinor === null && key.priceList === 'default')
    return failed(
      validationError(
        ['input', 'amountMinor'],
        'Everybody needs a price. Remove the variant to stop selling it.',
      ),
    )
  return market.knex.transaction(async (trx) => {
    await ProductVariant.query(trx).findById(variant.id).forUpdate()
    const before = await Price.query(trx).where(key).whereRaw('upper_inf(valid_during)').first()
    if (before?.amountMinor === amountMinor && before?.compareAtMinor === compareAtMinor) return done(variant)
    if (before) await close(trx, before, market.clock.now())
    if (amountMinor !== null) {
      const oldAmountMinor = before?.amountMinor ?? null
      await beginPrice(market, trx, {
        ...key,
        productId: product.id,
        amountMinor,
        compareAtMinor,
        oldAmountMinor,
      })
    }
    if (key.priceList === 'default') await relist(trx, [product.id])
    return done(variant)
  })
}

/** Ends a price now. One that has only just begun never held, so nothing of it remains. */
async function close(trx: Knex.Transaction, price: Price, now: Date): Promise<void> {
  const dropped = await Price.query(trx)
    .delete()
    .where('id', price.id)
    .whereRaw('lower(valid_during) >= ?', [now])
  if (dropped > 0) return
  await Price.query(trx)
    .patch({ validDuring: trx.raw('tstzrange(lower(valid_during), ?)', [now]) as unknown as string })
    .where('id', price.id)
}
