import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'

export interface SelectedOption {
  readonly variantId: string
  readonly name: string
  readonly value: string
}

/** What each variant is of each option of its product. */
export const optionsByVariant = ({ knex }: MarketDomain) =>
  groupLoader(
    async (ids) => {
      const { rows } = await knex.raw<{ rows: SelectedOption[] }>(
        `select choice.variant_id as "variantId", option.name, value.value
         from market.variant_option_values as choice
         join market.product_options as option on option.id = choice.option_id
         join market.product_option_values as value on value.id = choice.value_id
         where choice.variant_id = any (?::uuid[]) order by option.rank`,
        [[...ids]],
      )
      return rows
    },
    (selected: SelectedOption) => selected.variantId,
  )
