import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- What was refused stays as it is, and another attempt with its key begins anew: its id is what its holds are found by.
    alter table cart.checkouts
      drop constraint checkouts_key,
      -- when all that a refused attempt may have held was given back
      add released_at timestamptz(3);
    update cart.checkouts set released_at = created_at where state = 'refused';
    alter table cart.checkouts
      add constraint checkouts_released check (released_at is null or state = 'refused');
    create unique index checkouts_key on cart.checkouts (cart_id, key) where state <> 'refused';
    create index checkouts_unfinished on cart.checkouts (cart_id, created_at)
      where state <> 'ordered' and released_at is null;
  `)
}
