import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table market.locations
      add column version integer not null default 1,
      -- where goods were once; what was written about them still speaks of it
      add column removed_at timestamptz(3),
      add constraint locations_default_stays check (not (is_default and removed_at is not null));
    create index locations_by_shop on market.locations (shop_id, id) where removed_at is null;

    create table market.tax_classes (
      name text primary key constraint tax_classes_name_shape check (name ~ '^[a-z]+$')
    );
    create table market.tax_rates (
      tax_class text not null constraint tax_rates_class_fkey references market.tax_classes (name),
      rate_bp integer not null constraint tax_rates_rate check (rate_bp between 0 and 10000),
      valid_from timestamptz(3) not null,
      primary key (tax_class, valid_from)
    );
    -- Value added tax of the United Kingdom. A new rate is a new row.
    insert into market.tax_classes (name) values ('zero'), ('reduced'), ('standard');
    insert into market.tax_rates (tax_class, rate_bp, valid_from) values
      ('zero', 0, '1973-04-01Z'), ('reduced', 500, '1997-09-01Z'), ('standard', 2000, '2011-01-04Z');

    -- Most food is zero-rated.
    alter table market.products add column tax_class text not null default 'zero'
      constraint products_tax_class_fkey references market.tax_classes (name);

    -- What one line of a checkout holds, or has bought.
    create table market.reservations (
      id uuid primary key,
      key text not null constraint reservations_key_length check (char_length(key) between 1 and 100),
      line text not null constraint reservations_line_length check (char_length(line) between 1 and 100),
      variant_id uuid not null constraint reservations_variant_fkey references market.product_variants (id),
      quantity integer not null constraint reservations_quantity check (quantity between 1 and 99),
      pickup_id uuid,
      status text not null
        constraint reservations_status check (status in ('held', 'committed', 'released', 'expired', 'lost')),
      order_id uuid,
      -- it had run out, and was taken again when the payment came
      recommitted boolean not null default false,
      returned integer not null default 0 constraint reservations_returned check (returned between 0 and quantity),
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      settled_at timestamptz(3),
      constraint reservations_settled check ((status = 'held') = (settled_at is null)),
      constraint reservations_ordered check (status not in ('committed', 'lost') or order_id is not null),
      constraint reservations_returned_when_sold check (returned = 0 or status = 'committed')
    );
    create unique index reservations_living on market.reservations (key, line) where status in ('held', 'committed');
    create index reservations_to_expire on market.reservations (expires_at, id) where status = 'held';
    create index reservations_by_variant on market.reservations (variant_id, id);

    -- From which shelves it comes.
    create table market.reservation_parts (
      reservation_id uuid not null constraint reservation_parts_reservation_fkey
        references market.reservations (id) on delete cascade,
      variant_id uuid not null,
      location_id uuid not null,
      quantity integer not null constraint reservation_parts_quantity check (quantity > 0),
      returned integer not null default 0
        constraint reservation_parts_returned check (returned between 0 and quantity),
      primary key (reservation_id, location_id),
      constraint reservation_parts_level_fkey foreign key (variant_id, location_id)
        references market.stock_levels (variant_id, location_id)
    );
    create index reservation_parts_by_level on market.reservation_parts (variant_id, location_id);

    create table market.restocks (
      key text primary key constraint restocks_key_length check (char_length(key) between 1 and 100),
      at timestamptz(3) not null
    );

    -- What is on hand is the sum of delta, what is promised the sum of reserved_delta.
    alter table market.stock_movements
      add column reserved_delta integer not null default 0,
      add column reservation_id uuid
        constraint stock_movements_reservation_fkey references market.reservations (id),
      drop constraint stock_movements_delta,
      add constraint stock_movements_delta check (delta <> 0 or reserved_delta <> 0),
      drop constraint stock_movements_reason,
      add constraint stock_movements_reason check (reason in
        ('receive', 'adjust', 'return', 'transfer', 'reserve', 'release', 'expire', 'commit', 'sync'));
    create index stock_movements_by_location on market.stock_movements (location_id, id);

    -- The log is only added to. It goes with a draft that is removed, of which nobody ever knew.
    create function market.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is only added to', tg_table_name using errcode = 'restrict_violation';
    end $$;
    create trigger stock_movements_append_only before update or delete on market.stock_movements
      for each row when (pg_trigger_depth() = 0) execute function market.refuse_change();

    -- Prices that are to hold from a time on. When it comes, they begin like any other.
    create table market.planned_prices (
      id uuid primary key,
      variant_id uuid not null constraint planned_prices_variant_fkey
        references market.product_variants (id) on delete cascade,
      price_list text not null
        constraint planned_prices_list check (price_list in ('default', 'member', 'wholesale')),
      -- null ends the price of a list
      amount_minor bigint constraint planned_prices_amount check (amount_minor >= 0),
      compare_at_minor bigint constraint planned_prices_compare_at check (compare_at_minor > amount_minor),
      starts_at timestamptz(3) not null,
      by_user_id uuid,
      constraint planned_prices_everybody check (price_list <> 'default' or amount_minor is not null),
      constraint planned_prices_start_key unique (variant_id, price_list, starts_at)
    );
    create index planned_prices_by_start on market.planned_prices (starts_at, id);
    -- The history of a price, the newest first.
    create index prices_history on market.prices (variant_id, price_list, id);

    -- What a variant is of each option of its product, such as its size and colour.
    create table market.product_options (
      id uuid primary key,
      product_id uuid not null constraint product_options_product_fkey
        references market.products (id) on delete cascade,
      name text not null constraint product_options_name_length check (char_length(name) between 1 and 40),
      rank integer not null,
      constraint product_options_name_key unique (product_id, name),
      constraint product_options_in_product unique (id, product_id)
    );
    create table market.product_option_values (
      id uuid primary key,
      option_id uuid not null constraint product_option_values_option_fkey
        references market.product_options (id) on delete cascade,
      value text not null constraint product_option_values_value_length check (char_length(value) between 1 and 60),
      rank integer not null,
      constraint product_option_values_value_key unique (option_id, value),
      constraint product_option_values_in_option unique (id, option_id)
    );
    alter table market.product_variants
      add constraint product_variants_in_product unique (id, product_id);
    create table market.variant_option_values (
      variant_id uuid not null,
      product_id uuid not null,
      option_id uuid not null,
      value_id uuid not null,
      primary key (variant_id, option_id),
      constraint variant_option_values_variant_fkey foreign key (variant_id, product_id)
        references market.product_variants (id, product_id) on delete cascade,
      constraint variant_option_values_option_fkey foreign key (option_id, product_id)
        references market.product_options (id, product_id),
      constraint variant_option_values_value_fkey foreign key (value_id, option_id)
        references market.product_option_values (id, option_id)
    );
    create index variant_option_values_by_option on market.variant_option_values (option_id, product_id);
    create index variant_option_values_by_value on market.variant_option_values (value_id, option_id);
  `)
}
