import type { Knex } from 'knex'

const tables = ['facet_bits', 'word_bits']

/**
 * Builds the trees of bits anew. A page of a tree that was full is two half empty ones after the next change, and a search
 * reads twice as many. Whoever searches waits for as long as a tree is written, a part of a second.
 */
export async function packBits(knex: Knex): Promise<void> {
  for (const table of tables)
    await knex.transaction(async (trx) => {
      await trx.raw("set local lock_timeout = '2s'")
      await trx.raw(`reindex table market.${table}`)
    })
}
