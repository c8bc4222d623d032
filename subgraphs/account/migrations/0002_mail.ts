import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- letters to one person each. What a letter says may hold a secret link, and goes once it was sent or given up.
    create table account.mail_outbox (
      id uuid primary key,
      template text not null,
      to_address text not null constraint mail_outbox_to_address_length check (char_length(to_address) between 3 and 320),
      to_name text constraint mail_outbox_to_name_length check (char_length(to_name) <= 500),
      variables jsonb,
      dedupe_key text not null constraint mail_outbox_dedupe_key_key unique,
      state text not null default 'queued' constraint mail_outbox_state check (state in ('queued', 'sending', 'sent', 'failed')),
      attempts integer not null default 0,
      -- when to try; of a letter that is being sent, until when whoever took it may hold it
      next_try_at timestamptz(3),
      message_id text not null,
      last_error text,
      created_at timestamptz(3) not null,
      sent_at timestamptz(3),
      constraint mail_outbox_waits check ((state in ('queued', 'sending')) = (next_try_at is not null)),
      constraint mail_outbox_says check ((state in ('queued', 'sending')) = (variables is not null)),
      constraint mail_outbox_sent check ((state = 'sent') = (sent_at is not null))
    );
    create index mail_outbox_waiting on account.mail_outbox (next_try_at) where state in ('queued', 'sending');
    create index mail_outbox_by_age on account.mail_outbox (created_at);

    -- the next moment at which any process may send a letter
    create table account.mail_pace (
      only_row boolean primary key default true constraint mail_pace_only_row check (only_row),
      next_at timestamptz not null
    );
    insert into account.mail_pace (next_at) values ('-infinity');
  `)
}
