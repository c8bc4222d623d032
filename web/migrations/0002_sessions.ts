import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE web.sessions (
      id text PRIMARY KEY CHECK (length(id) = 64),
      site text NOT NULL,
      user_id uuid NOT NULL,
      handle text NOT NULL,
      name text NOT NULL,
      roles text[] NOT NULL,
      op_session text NOT NULL,
      sid text NOT NULL,
      tokens text NOT NULL,
      access_expires_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      lease text,
      leased_until timestamptz
    );
    CREATE INDEX sessions_op_session ON web.sessions (op_session);
    CREATE INDEX sessions_sid ON web.sessions (sid, site);
    CREATE INDEX sessions_user_id ON web.sessions (user_id);
    CREATE INDEX sessions_expires_at ON web.sessions (expires_at);

    -- What has ended does not begin again: 'op <session>' of the provider, or 'sid <site> <sid>' of one site.
    CREATE TABLE web.ended_sessions (
      name text PRIMARY KEY,
      -- Names a session that the provider has not confirmed to have ended.
      untold text,
      until timestamptz NOT NULL
    );
    CREATE INDEX ended_sessions_untold ON web.ended_sessions (untold) WHERE untold IS NOT NULL;
    CREATE INDEX ended_sessions_until ON web.ended_sessions (until);

    CREATE TABLE web.logout_tokens (
      jti text PRIMARY KEY,
      until timestamptz NOT NULL
    );
    CREATE INDEX logout_tokens_until ON web.logout_tokens (until);

    CREATE TABLE web.drafts (
      code_hash text PRIMARY KEY CHECK (length(code_hash) = 64),
      sealed text NOT NULL,
      expires_at timestamptz NOT NULL
    );
    CREATE INDEX drafts_expires_at ON web.drafts (expires_at);
  `)
}
