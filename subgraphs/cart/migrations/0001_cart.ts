import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table cart.carts (
      id uuid primary key,
      version integer not null default 1,
      user_id uuid constraint carts_user_key unique,
      token_hash bytea constraint carts_token_key unique
        constraint carts_token_hash_length check (octet_length(token_hash) = 32),
      currency char(3) not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      expires_at timestamptz(3),
      constraint carts_one_holder check (num_nonnulls(user_id, token_hash) = 1)
    );
    create index carts_by_expiry on cart.carts (expires_at) where expires_at is not null;

    create table cart.lines (
      id uuid primary key,
      version integer not null default 1,
      cart_id uuid not null constraint lines_cart_fkey references cart.carts (id) on delete cascade,
      item_type text not null constraint lines_item_type check (item_type in ('product_variant', 'ticket_type')),
      item_id uuid not null,
      quantity integer not null constraint lines_quantity check (quantity between 1 and 99),
      title text not null,
      unit_amount_minor bigint not null constraint lines_unit_amount check (unit_amount_minor >= 0),
      currency char(3) not null,
      quoted_at timestamptz(3) not null,
      constraint lines_item_key unique (cart_id, item_type, item_id)
    );
    create index lines_by_cart on cart.lines (cart_id, id);

    create table cart.handled_requests (
      cart_id uuid not null constraint handled_requests_cart_fkey references cart.carts (id) on delete cascade,
      key text not null constraint handled_requests_key_length check (char_length(key) between 1 and 100),
      -- what was asked with the key
      request text not null,
      handled_at timestamptz(3) not null,
      primary key (cart_id, key)
    );

    create table cart.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on cart.outbox (id) where delivered_at is null;

    create table cart.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
