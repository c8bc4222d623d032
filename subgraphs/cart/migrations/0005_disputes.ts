import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cart.payments
      -- what the provider took for a disputed payment, where that is one sum in our currency
      add taken_minor bigint constraint payments_taken check (taken_minor > 0),
      -- when a dispute was over: all of it was paid back, or people settled it by hand
      add dispute_settled_at timestamptz(3),
      add constraint payments_taken_disputed check (taken_minor is null or status = 'disputed'),
      add constraint payments_settled_dispute check (dispute_settled_at is null or status = 'disputed'),
      drop constraint payments_refunded,
      add constraint payments_refunded check (refunded_minor between 0 and coalesce(taken_minor, amount_minor));
  `)
}
