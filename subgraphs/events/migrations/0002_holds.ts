import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table events.tax_rates (
      tax_class text not null constraint tax_rates_class check (tax_class in ('zero', 'reduced', 'standard')),
      rate_bp integer not null constraint tax_rates_rate check (rate_bp between 0 and 10000),
      valid_from timestamptz(3) not null,
      primary key (tax_class, valid_from)
    );
    -- Value added tax of the United Kingdom. A new rate is a new row.
    insert into events.tax_rates (tax_class, rate_bp, valid_from) values
      ('zero', 0, '1973-04-01Z'), ('reduced', 500, '1997-09-01Z'), ('standard', 2000, '2011-01-04Z');

    alter table events.ticket_types
      -- Admission is taxed at the standard rate, unless the organiser knows better.
      add column tax_class text not null default 'standard'
        constraint ticket_types_tax_class check (tax_class in ('zero', 'reduced', 'standard')),
      -- for somebody who is paying
      add column held integer not null default 0 constraint ticket_types_held check (held >= 0),
      add column sold integer not null default 0 constraint ticket_types_sold check (sold >= 0),
      add constraint ticket_types_not_oversold check (capacity is null or held + sold <= capacity);

    -- What one line of a checkout holds, or has bought.
    create table events.ticket_holds (
      id uuid primary key,
      key text not null constraint ticket_holds_key_length check (char_length(key) between 1 and 100),
      line text not null constraint ticket_holds_line_length check (char_length(line) between 1 and 100),
      ticket_type_id uuid not null
        constraint ticket_holds_ticket_type_fkey references events.ticket_types (id),
      quantity integer not null constraint ticket_holds_quantity check (quantity between 1 and 99),
      status text not null
        constraint ticket_holds_status check (status in ('held', 'committed', 'released', 'expired', 'lost')),
      order_id uuid,
      -- it had run out, and was taken again when the payment came
      recommitted boolean not null default false,
      returned integer not null default 0 constraint ticket_holds_returned check (returned between 0 and quantity),
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      settled_at timestamptz(3),
      constraint ticket_holds_settled check ((status = 'held') = (settled_at is null)),
      constraint ticket_holds_ordered check (status not in ('committed', 'lost') or order_id is not null),
      constraint ticket_holds_returned_when_sold check (returned = 0 or status = 'committed')
    );
    create unique index ticket_holds_living on events.ticket_holds (key, line) where status in ('held', 'committed');
    create index ticket_holds_to_expire on events.ticket_holds (expires_at, id) where status = 'held';
    create index ticket_holds_by_ticket_type on events.ticket_holds (ticket_type_id, id);

    create table events.ticket_returns (
      key text primary key constraint ticket_returns_key_length check (char_length(key) between 1 and 100),
      at timestamptz(3) not null
    );
  `)
}
