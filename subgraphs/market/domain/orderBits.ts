import type { Knex } from 'knex'

const tables = ['facet_bits', 'word_bits']

/**
 * Lays the bits side by side in the order in which they are read. A row that has grown goes where there is room, and a search
 * would read a page of the database for each. Whoever searches waits for as long as a table is written, a part of a second.
 */
export async function orderBits(knex: Knex): Promise<void> {
  for (const table of tables)
    await knex.transaction(async (trx) => {
      await trx.raw("set local lock_timeout = '2s'")
      await trx.raw(`cluster market.${table} using ${table}_pkey`)
      await trx.raw(`analyze market.${table}`)
    })
}
