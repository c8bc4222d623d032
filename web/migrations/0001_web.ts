import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE SCHEMA IF NOT EXISTS web;

    CREATE TABLE web.submissions (
      key text PRIMARY KEY CHECK (length(key) = 64),
      result jsonb,
      claimed_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX submissions_claimed_at ON web.submissions (claimed_at);

    CREATE TABLE web.handoffs (
      code_hash text PRIMARY KEY CHECK (length(code_hash) = 64),
      step text NOT NULL CHECK (step IN ('ask', 'answer')),
      site text NOT NULL,
      payload jsonb NOT NULL,
      expires_at timestamptz NOT NULL
    );
    CREATE INDEX handoffs_expires_at ON web.handoffs (expires_at);

    CREATE TABLE web.outbox (
      id uuid PRIMARY KEY,
      topic text NOT NULL,
      aggregate_type text NOT NULL,
      aggregate_id text NOT NULL,
      payload jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      delivered_at timestamptz
    );
    CREATE INDEX outbox_undelivered ON web.outbox (id) WHERE delivered_at IS NULL;

    CREATE TABLE web.inbox_seen (
      message_id uuid NOT NULL,
      handler text NOT NULL,
      handled_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (message_id, handler)
    );
  `)
}
