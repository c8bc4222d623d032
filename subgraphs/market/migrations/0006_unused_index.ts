import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Misspelt words are compared with market.search_words, not with titles.
    drop index market.products_similar;
  `)
}
