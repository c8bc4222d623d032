import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cart.carts
      add donation_minor bigint not null default 0
        constraint carts_donation check (donation_minor between 0 and 100000),
      add notes text not null default '' constraint carts_notes_length check (char_length(notes) <= 500);

    -- One attempt to turn a cart into an order. It is written before anything is held, so that whoever comes after a crash
    -- finds the holds again by its id.
    create table cart.checkouts (
      id uuid primary key,
      cart_id uuid not null,
      key text not null constraint checkouts_key_length check (char_length(key) between 1 and 100),
      -- SHA-256 of what was asked with the key
      request_hash bytea not null constraint checkouts_request_hash_length check (octet_length(request_hash) = 32),
      state text not null constraint checkouts_state check (state in ('reserving', 'ordered', 'refused')),
      order_id uuid,
      created_at timestamptz(3) not null,
      constraint checkouts_key unique (cart_id, key),
      constraint checkouts_ordered check ((state = 'ordered') = (order_id is not null))
    );
    create index checkouts_by_age on cart.checkouts (created_at);

    create table cart.orders (
      id uuid primary key,
      version integer not null default 1,
      code text not null constraint orders_code_key unique
        constraint orders_code_shape check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
      -- null: a guest, who comes with the key of the order
      user_id uuid,
      cart_id uuid not null,
      email text not null constraint orders_email_length check (char_length(email) between 3 and 320),
      name text not null constraint orders_name_length check (char_length(name) between 1 and 120),
      phone text constraint orders_phone_length check (char_length(phone) between 3 and 40),
      notes text not null default '' constraint orders_notes_length check (char_length(notes) <= 500),
      currency char(3) not null,
      status text not null constraint orders_status
        check (status in ('pending_payment', 'confirmed', 'completed', 'expired', 'cancelled')),
      payment_status text not null constraint orders_payment_status
        check (payment_status in ('unpaid', 'paid', 'partially_refunded', 'refunded', 'disputed')),
      total_minor bigint not null constraint orders_total check (total_minor >= 0),
      -- part of the total
      tax_minor bigint not null constraint orders_tax check (tax_minor between 0 and total_minor),
      paid_minor bigint not null default 0 constraint orders_paid check (paid_minor >= 0),
      refunded_minor bigint not null default 0,
      placed_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      paid_at timestamptz(3),
      completed_at timestamptz(3),
      cancelled_at timestamptz(3),
      cancel_reason text constraint orders_cancel_reason_length check (char_length(cancel_reason) <= 500),
      search tsvector not null generated always as
        (to_tsvector('pg_catalog.simple'::regconfig, code || ' ' || name || ' ' || email)) stored,
      constraint orders_refunded check (refunded_minor between 0 and paid_minor),
      constraint orders_confirmed check (status not in ('confirmed', 'completed') or paid_minor >= total_minor),
      constraint orders_cancelled check ((status = 'cancelled') = (cancelled_at is not null))
    );
    create index orders_newest on cart.orders (placed_at, id);
    create index orders_by_status on cart.orders (status, placed_at, id);
    create index orders_by_user on cart.orders (user_id, placed_at, id) where user_id is not null;
    create index orders_search on cart.orders using gin (search);
    create index orders_to_expire on cart.orders (expires_at) where status = 'pending_payment';

    -- What one seller hands over to one buyer, in one go.
    create table cart.fulfilments (
      id uuid primary key,
      version integer not null default 1,
      order_id uuid not null constraint fulfilments_order_fkey references cart.orders (id),
      seller_type text not null constraint fulfilments_seller_type check (seller_type in ('product_variant', 'ticket_type')),
      seller_id uuid not null,
      seller_name text not null,
      pickup_id uuid,
      pickup_starts_at timestamptz(3),
      pickup_ends_at timestamptz(3),
      pickup_place text,
      status text not null constraint fulfilments_status
        check (status in ('waiting', 'to_pack', 'ready', 'handed_over', 'cancelled')),
      ready_at timestamptz(3),
      handed_over_at timestamptz(3),
      placed_at timestamptz(3) not null,
      constraint fulfilments_one_of_seller unique (order_id, seller_id),
      constraint fulfilments_pickup check (num_nulls(pickup_id, pickup_starts_at, pickup_ends_at, pickup_place) in (0, 4))
    );
    create index fulfilments_by_seller on cart.fulfilments (seller_id, status, placed_at, id);
    create index fulfilments_by_pickup on cart.fulfilments (seller_id, pickup_id, status, placed_at, id);

    create table cart.order_lines (
      id uuid primary key,
      order_id uuid not null constraint order_lines_order_fkey references cart.orders (id),
      -- null: a donation, which nobody hands over
      fulfilment_id uuid constraint order_lines_fulfilment_fkey references cart.fulfilments (id),
      rank integer not null,
      item_type text not null constraint order_lines_item_type
        check (item_type in ('product_variant', 'ticket_type', 'donation')),
      item_id uuid,
      title text not null,
      sku text,
      quantity integer not null constraint order_lines_quantity check (quantity between 1 and 99),
      unit_amount_minor bigint not null constraint order_lines_unit_amount check (unit_amount_minor >= 0),
      total_minor bigint not null,
      tax_class text not null,
      tax_rate_bp integer not null constraint order_lines_tax_rate check (tax_rate_bp between 0 and 10000),
      -- part of the total
      tax_minor bigint not null,
      reservation_id uuid constraint order_lines_reservation_key unique,
      -- what became of the hold: 'lost' is paid for and has to be refunded
      stock text not null constraint order_lines_stock check (stock in ('held', 'committed', 'released', 'lost', 'none')),
      refunded_quantity integer not null default 0,
      refunded_minor bigint not null default 0,
      constraint order_lines_sum check (total_minor = quantity * unit_amount_minor),
      constraint order_lines_tax check (tax_minor between 0 and total_minor),
      constraint order_lines_refunded check
        (refunded_quantity between 0 and quantity and refunded_minor between 0 and total_minor),
      constraint order_lines_donation check
        ((item_type = 'donation') = (item_id is null) and (item_type = 'donation') = (fulfilment_id is null)
          and (item_type = 'donation') = (reservation_id is null) and (item_type = 'donation') = (stock = 'none'))
    );
    create index order_lines_by_order on cart.order_lines (order_id, rank);
    create index order_lines_by_fulfilment on cart.order_lines (fulfilment_id, rank);

    create table cart.payments (
      id uuid primary key,
      order_id uuid not null constraint payments_order_fkey references cart.orders (id),
      provider text not null constraint payments_provider check (provider in ('sumup', 'none')),
      attempt integer not null constraint payments_attempt check (attempt >= 1),
      -- made from the code of the order and the attempt, before the provider is asked
      reference text not null constraint payments_reference_key unique
        constraint payments_reference_length check (char_length(reference) <= 90),
      status text not null constraint payments_status check
        (status in ('created', 'pending', 'action_required', 'succeeded', 'failed', 'expired', 'cancelled', 'disputed')),
      amount_minor bigint not null constraint payments_amount check (amount_minor >= 0),
      currency char(3) not null,
      idempotency_key text not null constraint payments_idempotency_key_length
        check (char_length(idempotency_key) between 1 and 100),
      provider_checkout_id text constraint payments_checkout_key unique,
      provider_transaction_id text constraint payments_transaction_key unique,
      provider_transaction_code text,
      page_url text,
      failure text,
      refunded_minor bigint not null default 0,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      settled_at timestamptz(3),
      -- when the provider is asked next, while the payment is open
      next_look_at timestamptz(3),
      looks integer not null default 0,
      constraint payments_attempt_key unique (order_id, attempt),
      constraint payments_request_key unique (order_id, idempotency_key),
      constraint payments_refunded check (refunded_minor between 0 and amount_minor)
    );
    create unique index payments_one_open on cart.payments (order_id)
      where status in ('created', 'pending', 'action_required');
    create index payments_to_look_at on cart.payments (next_look_at) where next_look_at is not null;
    create index payments_by_age on cart.payments (created_at, id);

    -- Everything that the provider ever told, once. Nothing here is changed or deleted.
    create table cart.payment_events (
      id uuid primary key,
      payment_id uuid not null constraint payment_events_payment_fkey references cart.payments (id),
      source text not null constraint payment_events_source
        check (source in ('webhook', 'poll', 'redirect', 'buyer', 'expiry', 'reconciliation', 'staff')),
      provider_status text not null,
      payload jsonb not null,
      digest bytea not null,
      received_at timestamptz(3) not null,
      constraint payment_events_once unique (payment_id, digest)
    );

    create table cart.refunds (
      id uuid primary key,
      version integer not null default 1,
      order_id uuid not null constraint refunds_order_fkey references cart.orders (id),
      payment_id uuid not null constraint refunds_payment_fkey references cart.payments (id),
      amount_minor bigint not null constraint refunds_amount check (amount_minor > 0),
      reason text not null constraint refunds_reason_length check (char_length(reason) between 1 and 500),
      -- requested: a buyer asks; approved: to be sent to the provider; pending: sent, the answer is open
      status text not null constraint refunds_status
        check (status in ('requested', 'declined', 'approved', 'pending', 'succeeded', 'failed')),
      returns_stock boolean not null,
      idempotency_key text not null constraint refunds_idempotency_key_length
        check (char_length(idempotency_key) between 1 and 100),
      -- what the provider had refunded of the transaction before this one was sent: what it is compared with before a retry
      refunded_before_minor bigint,
      requested_by uuid,
      decided_by uuid,
      note text constraint refunds_note_length check (char_length(note) <= 500),
      failure text,
      created_at timestamptz(3) not null,
      settled_at timestamptz(3),
      constraint refunds_request_key unique (order_id, idempotency_key)
    );
    create index refunds_by_order on cart.refunds (order_id, id);
    create index refunds_open on cart.refunds (status, created_at, id) where status in ('requested', 'approved', 'pending');

    create table cart.refund_lines (
      refund_id uuid not null constraint refund_lines_refund_fkey references cart.refunds (id),
      line_id uuid not null constraint refund_lines_line_fkey references cart.order_lines (id),
      quantity integer not null constraint refund_lines_quantity check (quantity >= 1),
      amount_minor bigint not null constraint refund_lines_amount check (amount_minor >= 0),
      primary key (refund_id, line_id)
    );
    create index refund_lines_by_line on cart.refund_lines (line_id);

    -- How an order came to be what it is. Nothing here is changed or deleted.
    create table cart.order_history (
      id uuid primary key,
      order_id uuid not null constraint order_history_order_fkey references cart.orders (id),
      what text not null constraint order_history_what check (what ~ '^[a-z_]+$'),
      note text,
      actor_user_id uuid,
      at timestamptz(3) not null
    );
    create index order_history_by_order on cart.order_history (order_id, id);

    -- What the reconciliation found that our books do not explain.
    create table cart.payment_findings (
      id uuid primary key,
      kind text not null constraint payment_findings_kind
        check (kind in ('unknown_payment', 'missing_payment', 'amount_differs', 'refund_differs', 'status_differs')),
      reference text not null,
      details jsonb not null,
      found_at timestamptz(3) not null,
      resolved_at timestamptz(3),
      resolved_by uuid,
      note text constraint payment_findings_note_length check (char_length(note) <= 500),
      constraint payment_findings_once unique (kind, reference)
    );
    create index payment_findings_open on cart.payment_findings (found_at, id) where resolved_at is null;
  `)
}
