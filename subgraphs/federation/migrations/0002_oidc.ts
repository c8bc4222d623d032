import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- what the provider keeps: sessions, interactions, grants, codes and refresh tokens
    create table federation.oidc_payloads (
      model text not null,
      -- SHA-256: what would let somebody in is not written here
      id_hash bytea not null,
      -- the id of a session, encrypted, as sessions are also found by their uid
      sealed_id bytea constraint oidc_payloads_sealed_id check ((sealed_id is not null) = (model = 'Session')),
      payload jsonb not null,
      grant_id text,
      uid text,
      user_code text,
      account_id uuid,
      consumed_at timestamptz(3),
      expires_at timestamptz(3) not null,
      primary key (model, id_hash)
    );
    create index oidc_payloads_by_grant on federation.oidc_payloads (grant_id) where grant_id is not null;
    create index oidc_payloads_by_uid on federation.oidc_payloads (uid) where model = 'Session';
    create index oidc_payloads_by_user_code on federation.oidc_payloads (user_code) where user_code is not null;
    create index oidc_payloads_by_account on federation.oidc_payloads (account_id) where account_id is not null;
    create index oidc_payloads_by_expiry on federation.oidc_payloads (expires_at);

    -- what a member is told of a session; an ended one stays for a while, so that no late request brings it back
    create table federation.user_sessions (
      id text primary key,
      user_id uuid not null constraint user_sessions_user_fkey references federation.users (id),
      methods text[] not null,
      network text,
      device text constraint user_sessions_device_length check (char_length(device) <= 512),
      created_at timestamptz(3) not null,
      last_seen_at timestamptz(3) not null,
      ended_at timestamptz(3)
    );
    create index user_sessions_by_user on federation.user_sessions (user_id, last_seen_at desc) where ended_at is null;
    create index user_sessions_by_age on federation.user_sessions (last_seen_at);

    create table federation.signing_keys (
      id text primary key,
      public_key jsonb not null,
      -- AES-256-GCM under the secret of the vault
      private_key bytea not null,
      created_at timestamptz(3) not null,
      signs_from timestamptz(3) not null
    );
  `)
}
