import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- apart from users, so that no query for a member ever carries it
    create table federation.passwords (
      user_id uuid primary key constraint passwords_user_fkey references federation.users (id),
      hash text not null,
      changed_at timestamptz(3) not null
    );

    -- becomes a member when its link is followed; until then it holds neither the address nor the handle
    create table federation.registrations (
      id uuid primary key,
      token_hash bytea not null constraint registrations_token_key unique,
      email public.citext not null,
      handle public.citext not null,
      name text not null,
      password_hash text,
      interaction_uid text,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    );
    create index registrations_by_email on federation.registrations (email);
    create index registrations_by_expiry on federation.registrations (expires_at);

    -- a link that was used is deleted; one without a member was never sent
    create table federation.email_links (
      id uuid primary key,
      token_hash bytea not null constraint email_links_token_key unique,
      purpose text not null constraint email_links_purpose check (purpose in ('signIn', 'resetPassword', 'changeEmail')),
      user_id uuid constraint email_links_user_fkey references federation.users (id),
      new_email public.citext constraint email_links_new_email check ((new_email is not null) = (purpose = 'changeEmail')),
      interaction_uid text,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    );
    create index email_links_by_user on federation.email_links (user_id, purpose);
    create index email_links_by_expiry on federation.email_links (expires_at);

    create table federation.tickets (
      token_hash bytea primary key,
      user_id uuid not null constraint tickets_user_fkey references federation.users (id),
      expires_at timestamptz(3) not null
    );
    create index tickets_by_user on federation.tickets (user_id);
    create index tickets_by_expiry on federation.tickets (expires_at);

    -- members who have shown their first factor, by interaction
    create table federation.pending_second_factors (
      uid text primary key,
      user_id uuid not null constraint pending_second_factors_user_fkey references federation.users (id),
      methods text[] not null,
      expires_at timestamptz(3) not null
    );
    create index pending_second_factors_by_user on federation.pending_second_factors (user_id);
    create index pending_second_factors_by_expiry on federation.pending_second_factors (expires_at);

    create table federation.passkeys (
      id uuid primary key,
      user_id uuid not null constraint passkeys_user_fkey references federation.users (id),
      credential_id text not null constraint passkeys_credential_key unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      backed_up boolean not null,
      name text not null constraint passkeys_name_length check (char_length(name) between 1 and 80),
      created_at timestamptz(3) not null,
      last_used_at timestamptz(3)
    );
    create index passkeys_by_user on federation.passkeys (user_id, id);

    -- for a sign-in by interaction, for a new passkey by member
    create table federation.passkey_challenges (
      challenge text primary key,
      uid text,
      user_id uuid constraint passkey_challenges_user_fkey references federation.users (id),
      expires_at timestamptz(3) not null,
      constraint passkey_challenges_purpose check ((uid is null) <> (user_id is null))
    );
    create index passkey_challenges_by_user on federation.passkey_challenges (user_id);
    create index passkey_challenges_by_expiry on federation.passkey_challenges (expires_at);

    create table federation.authenticators (
      user_id uuid primary key constraint authenticators_user_fkey references federation.users (id),
      sealed_secret bytea not null,
      begun_at timestamptz(3) not null,
      confirmed_at timestamptz(3),
      -- steps of half a minute since 1970; codes of this one and of earlier ones are spent
      last_step bigint
    );

    create table federation.recovery_codes (
      user_id uuid not null constraint recovery_codes_user_fkey references federation.users (id),
      code_hash bytea not null,
      used_at timestamptz(3),
      primary key (user_id, code_hash)
    );

    create table federation.security_events (
      id uuid primary key,
      user_id uuid not null constraint security_events_user_fkey references federation.users (id),
      kind text not null,
      at timestamptz(3) not null,
      network text,
      device text,
      data jsonb not null
    );
    create index security_events_by_user on federation.security_events (user_id, id);
    create index security_events_by_time on federation.security_events (at);

    -- letters that account has not taken over yet; one to nobody is there so that no answer takes less work than another
    create table federation.letters (
      id uuid primary key,
      template text not null,
      address text,
      name text,
      variables jsonb not null,
      written_at timestamptz(3) not null
    );

    -- counts of rate-limiter-flexible, which names the columns; they may be lost in a crash
    create unlogged table federation.throttles (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    create index throttles_by_expiry on federation.throttles (expire);
  `)
}
