import type { Knex } from 'knex'

/** What our variants of an item cost everybody now, by the site's key of each. */
export async function ourPrices(knex: Knex, itemId: string, currency: string): Promise<Map<string, number>> {
  const { rows } = await knex.raw<{ rows: { key: string; amountMinor: number }[] }>(
    `select link.external_key as key, price.amount_minor as "amountMinor"
     from market.scrape_item_variants as link
     join market.prices as price on price.variant_id = link.variant_id and price.price_list = 'default'
       and price.currency = ? and upper_inf(price.valid_during)
     where link.item_id = ?`,
    [currency, itemId],
  )
  return new Map(rows.map(({ key, amountMinor }) => [key, amountMinor]))
}
