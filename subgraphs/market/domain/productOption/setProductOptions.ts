import { changeRow, constraintOf } from '@rose-ash/db'
import { check, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Product } from '../../models/Product.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productToChange } from '../product/productToChange.ts'
import { tellOfProduct } from '../product/tellOfProduct.ts'
import { optionFields } from './optionFields.ts'

const schema = z.object({ productId: z.string(), version: z.int(), options: optionFields.options })

export type SetProductOptionsInput = z.input<typeof schema>

/** Says by what the variants of a product differ: its options in order, with their values in order. */
export async function setProductOptions(
  market: MarketDomain,
  input: SetProductOptionsInput,
): Promise<Outcome<Product>> {
  const found = await productToChange(market, input.productId, 'productId')
  if (!found.ok) return found
  policy.require(market.viewer, 'productOptions.set', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { productId: id, version, options } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(Product, trx, { id, version }, {})
      if (!changed.ok) return changed
      await keepOptions(trx, id, options)
      await tellOfProduct(market, trx, 'market.product.updated', changed.value)
      return changed
    })
    .catch(inUse)
}

type Options = z.output<typeof optionFields.options>

async function keepOptions(trx: Knex.Transaction, productId: string, options: Options): Promise<void> {
  const names = options.map(({ name }) => name)
  await trx('market.product_options').where({ productId }).whereNotIn('name', names).delete()
  for (const [rank, { name, values }] of options.entries()) {
    const [option] = await trx('market.product_options')
      .insert({ id: newId(), productId, name, rank })
      .onConflict(['product_id', 'name'])
      .merge(['rank'])
      .returning<{ id: string }[]>('id')
    const optionId = option?.id
    await trx('market.product_option_values').where({ optionId }).whereNotIn('value', values).delete()
    await trx('market.product_option_values')
      .insert(values.map((value, place) => ({ id: newId(), optionId, value, rank: place })))
      .onConflict(['option_id', 'value'])
      .merge(['rank'])
  }
}

function inUse(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'variant_option_values_option_fkey':
    case 'variant_option_values_value_fkey':
      return failed(
        validationError(
          ['input', 'options'],
          'A variant is of what you leave out. Change the variant first.',
        ),
      )
    default:
      throw error
  }
}
