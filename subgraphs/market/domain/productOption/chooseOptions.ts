import { insertMany } from '@rose-ash/db'
import type { Knex } from 'knex'
import { OptionsRefused } from './OptionsRefused.ts'

export interface Choice {
  readonly name: string
  readonly value: string
}

interface Known extends Choice {
  readonly optionId: string
  readonly valueId: string
}

/**
 * Says what a variant is of each option of its product, and nothing else. Two at a time are not the same by chance: who
 * chooses for a product waits for the other.
 *
 * @throws OptionsRefused when the product has no such value, or another variant that is the same
 */
export async function chooseOptions(
  trx: Knex.Transaction,
  { variantId, productId }: { readonly variantId: string; readonly productId: string },
  choices: readonly Choice[],
): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('market.options:' || ?, 0))`, [productId])
  const { rows: known } = await trx.raw<{ rows: Known[] }>(
    `select option.id as "optionId", option.name, value.id as "valueId", value.value
     from market.product_options as option join market.product_option_values as value on value.option_id = option.id
     where option.product_id = ?::uuid`,
    [productId],
  )
  const chosen = choices.map(({ name, value }) =>
    known.find((each) => each.name === name && each.value === value),
  )
  const unknown = choices.find((_, i) => !chosen[i])
  if (unknown) throw new OptionsRefused(`The product has no ${unknown.name} called ${unknown.value}.`)
  await trx('market.variant_option_values').where({ variantId }).delete()
  const rows = chosen.flatMap((each) =>
    each ? [{ variantId, productId, optionId: each.optionId, valueId: each.valueId }] : [],
  )
  await insertMany(trx, 'market.variant_option_values', rows)
  if (await isTwice(trx, variantId, productId))
    throw new OptionsRefused('Another variant is the same of each option.')
}

async function isTwice(trx: Knex.Transaction, variantId: string, productId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `with chosen as (
       select variant.id, array_agg(choice.value_id order by choice.value_id) as values
       from market.product_variants as variant
       join market.variant_option_values as choice on choice.variant_id = variant.id
       where variant.product_id = ?::uuid and variant.deleted_at is null group by variant.id
     )
     select from chosen as own join chosen as other on other.id <> own.id and other.values = own.values
     where own.id = ?::uuid limit 1`,
    [productId, variantId],
  )
  return rows.length > 0
}
