import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cart.orders
      -- when the membership of its buyer ended
      add buyer_left_at timestamptz(3),
      -- when what is personal in it was erased
      add erased_at timestamptz(3),
      add constraint orders_buyer_left check (buyer_left_at is null or user_id is null),
      drop constraint orders_email_length,
      drop constraint orders_name_length,
      add constraint orders_email_length check (erased_at is not null or char_length(email) between 3 and 320),
      add constraint orders_name_length check (erased_at is not null or char_length(name) between 1 and 120),
      add constraint orders_erased check (erased_at is null or
        (user_id is null and email = '' and name = '' and phone is null and notes = '' and cancel_reason is null));
    create index orders_to_erase on cart.orders (buyer_left_at) where buyer_left_at is not null and erased_at is null;
    create index orders_unpaid_of_guests on cart.orders (expires_at)
      where user_id is null and paid_at is null and erased_at is null;
  `)
}
