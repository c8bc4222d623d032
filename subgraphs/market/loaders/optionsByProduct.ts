import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'

export interface ProductOption {
  readonly productId: string
  readonly id: string
  readonly name: string
  readonly values: { readonly id: string; readonly value: string }[]
}

/** By what the variants of each product differ, with the values there are. */
export const optionsByProduct = ({ knex }: MarketDomain) =>
  groupLoader(
    async (ids) => {
      const { rows } = await knex.raw<{ rows: ProductOption[] }>(
        `select option.product_id as "productId", option.id, option.name,
           jsonb_agg(jsonb_build_object('id', value.id, 'value', value.value) order by value.rank) as values
         from market.product_options as option
         join market.product_option_values as value on value.option_id = option.id
         where option.product_id = any (?::uuid[]) group by option.id order by option.rank`,
        [[...ids]],
      )
      return rows
    },
    (option: ProductOption) => option.productId,
  )
