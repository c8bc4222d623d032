import { check, done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { Product } from '../../models/Product.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { StockLevel } from '../../models/StockLevel.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { beginPrice } from '../price/beginPrice.ts'
import { badComparison, comparesWell, priceFields } from '../price/priceFields.ts'
import { productToChange } from '../product/productToChange.ts'
import { tellOfProduct } from '../product/tellOfProduct.ts'
import { chooseOptions } from '../productOption/chooseOptions.ts'
import { optionFields } from '../productOption/optionFields.ts'
import { relist } from '../relist.ts'
import { moveStock } from '../stock/moveStock.ts'
import { productVariantConstraints } from './productVariantConstraints.ts'
import { productVariantFields as fields, maximumVariants } from './productVariantFields.ts'

const schema = z
  .object({
    id: z.uuid().optional(),
    productId: z.string(),
    sku: fields.sku,
    barcode: fields.barcode.default(null),
    title: fields.title.nullish(),
    unitAmount: fields.unitAmount,
    unit: fields.unit,
    minPerOrder: fields.minPerOrder.nullish(),
    maxPerOrder: fields.maxPerOrder.default(null),
    rank: fields.rank.nullish(),
    madeToOrder: fields.madeToOrder.nullish(),
    lowAt: fields.lowAt.nullish(),
    onHand: fields.onHand.nullish(),
    options: optionFields.choices.nullish(),
    ...priceFields.amounts,
  })
  .refine(comparesWell, badComparison)

export type CreateProductVariantInput = z.input<typeof schema>

/** Adds a variant, with its price and its first stock where the input tells them. */
export async function createProductVariant(
  market: MarketDomain,
  input: CreateProductVariantInput,
): Promise<Outcome<ProductVariant>> {
  const found = await productToChange(market, input.productId, 'productId')
  if (!found.ok) return found
  policy.require(market.viewer, 'productVariant.create', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { product, shop } = found.value
  const {
    id = newId(),
    madeToOrder,
    lowAt,
    onHand,
    options,
    amountMinor,
    compareAtMinor,
    ...values
  } = checked.value
  return market.knex
    .transaction(async (trx) => {
      await Product.query(trx).findById(product.id).forNoKeyUpdate()
      const variants = ProductVariant.query(trx).where('productId', product.id).whereNull('deletedAt')
      if ((await variants.resultSize()) >= maximumVariants)
        return failed(
          validationError(['input', 'productId'], `A product has at most ${maximumVariants} variants.`),
        )
      const variant = await ProductVariant.query(trx)
        .insert({
          ...values,
          id,
          shopId: shop.id,
          title: values.title ?? '',
          unitAmount: String(values.unitAmount),
          minPerOrder: values.minPerOrder ?? 1,
          rank: values.rank ?? 0,
        })
        .returning('*')
      if (options) await chooseOptions(trx, { variantId: id, productId: product.id }, options)
      const location = await StockLocation.query(trx)
        .findOne({ shopId: shop.id, isDefault: true })
        .throwIfNotFound()
      await StockLevel.query(trx).insert({
        variantId: id,
        locationId: location.id,
        onDemand: madeToOrder ?? false,
        ...(lowAt == null ? {} : { lowAt }),
      })
      const place = { variantId: id, productId: product.id }
      if (onHand) {
        const first = { variantId: id, locationId: location.id, delta: onHand }
        await moveStock(market, trx, id, [{ ...first, reason: 'receive', note: 'First stock' }])
      }
      if (amountMinor !== null) {
        const everybody = { priceList: 'default', currency: shop.currency, oldAmountMinor: null } as const
        await beginPrice(market, trx, { ...place, ...everybody, amountMinor, compareAtMinor })
        await relist(trx, [product.id])
      }
      await tellOfProduct(market, trx, 'market.product.updated', product)
      return done(variant)
    })
    .catch(productVariantConstraints)
}
