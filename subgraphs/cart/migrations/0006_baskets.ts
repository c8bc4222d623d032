import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cart.checkouts
      -- the version of the cart that was ordered; null before this was kept
      add cart_version integer;
    create index orders_of_guests on cart.orders (placed_at) where user_id is null and erased_at is null;
  `)
}
