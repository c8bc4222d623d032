import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- unaccent alone is not immutable: it names its dictionary by the search path
    create function federation.folded(text) returns text
      language sql immutable strict parallel safe
      as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

    create table federation.users (
      id uuid primary key,
      version integer not null default 1,
      handle public.citext not null constraint users_handle_key unique
        constraint users_handle_shape check (handle::text ~ '^[a-z][a-z0-9_]{1,31}$'),
      name text not null constraint users_name_length check (char_length(name) between 1 and 80),
      avatar_url text,
      -- what a public profile says
      pronouns text,
      introduction text constraint users_introduction_length check (char_length(introduction) <= 200),
      email public.citext constraint users_email_key unique,
      status text not null constraint users_status check (status in ('active', 'pending', 'suspended', 'deleted')),
      roles text[] not null
        constraint users_roles check (roles <@ array['member', 'author', 'editor', 'moderator', 'admin'] and 'member' = any (roles)),
      locale text not null,
      timezone text not null,
      joined_at timestamptz(3) not null,
      deleted_at timestamptz(3),
      search text generated always as (federation.folded(name || ' ' || handle::text)) stored,
      constraint users_deleted check ((status = 'deleted') = (deleted_at is not null)),
      constraint users_email_present check ((email is null) = (deleted_at is not null))
    );
    -- with all that the list of members shows, since names that are neighbours lie anywhere in the table
    create index users_by_name on federation.users (name, id)
      include (version, handle, avatar_url, pronouns, introduction, email, status, roles, locale, timezone, joined_at)
      where status = 'active';
    create index users_by_search on federation.users using gin (search public.gin_trgm_ops) where status = 'active';
    create index users_by_role on federation.users using gin (roles) where status = 'active' and roles <> array['member'];

    -- how many members of each status there are; counting them would take longer with each member
    create table federation.member_totals (
      status text primary key,
      members integer not null
    ) with (fillfactor = 50);
    insert into federation.member_totals (status, members) values ('active', 0), ('pending', 0), ('suspended', 0), ('deleted', 0);

    create function federation.count_members() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          update federation.member_totals set members = member_totals.members - change.members
            from (select status, count(*) as members from before_change group by status) as change
            where member_totals.status = change.status;
        end if;
        if tg_op <> 'DELETE' then
          update federation.member_totals set members = member_totals.members + change.members
            from (select status, count(*) as members from after_change group by status) as change
            where member_totals.status = change.status;
        end if;
        return null;
      end $$;
    create trigger users_added after insert on federation.users referencing new table as after_change
      for each statement execute function federation.count_members();
    create trigger users_changed after update on federation.users
      referencing old table as before_change new table as after_change
      for each statement execute function federation.count_members();
    create trigger users_removed after delete on federation.users referencing old table as before_change
      for each statement execute function federation.count_members();

    create table federation.reserved_handles (
      handle public.citext primary key,
      reason text not null
    );
    insert into federation.reserved_handles (handle, reason)
      select handle, 'the name of a site' from unnest(array['blog', 'market', 'cart', 'events', 'federation', 'account']) as handle
      union all
      select handle, 'the name of an office' from unnest(array['abuse', 'admin', 'administrator', 'anonymous', 'contact', 'help', 'hostmaster', 'info',
        'mail', 'moderator', 'news', 'noreply', 'postmaster', 'root', 'rose_ash', 'security', 'support', 'system', 'webmaster', 'www']) as handle;

    create table federation.actors (
      id uuid primary key,
      version integer not null default 1,
      kind text not null constraint actors_kind check (kind in ('user', 'app')),
      type text not null constraint actors_type check (type in ('person', 'service', 'application')),
      site text not null constraint actors_site check (site in ('blog', 'market', 'cart', 'events', 'federation', 'account')),
      handle public.citext not null constraint actors_handle_shape check (handle::text ~ '^[a-z][a-z0-9_]{1,31}$'),
      user_id uuid constraint actors_user_key unique
        constraint actors_user_fkey references federation.users (id),
      name text constraint actors_name_length check (char_length(name) between 1 and 80),
      summary text constraint actors_summary_length check (char_length(summary) <= 500),
      approves_followers boolean not null,
      created_at timestamptz(3) not null,
      suspended_at timestamptz(3),
      deleted_at timestamptz(3),
      constraint actors_address_key unique (site, handle),
      constraint actors_person_is_member check ((kind = 'user') = (user_id is not null) and (kind = 'user') = (type = 'person')),
      constraint actors_name_of_app check ((kind = 'app') = (name is not null))
    );
    create index actors_by_handle on federation.actors (handle, id) where deleted_at is null and suspended_at is null;
    create index actors_by_kind on federation.actors (kind, handle, id) where deleted_at is null and suspended_at is null;

    create table federation.follows (
      id uuid primary key,
      version integer not null default 1,
      follower_id uuid not null constraint follows_follower_fkey references federation.actors (id),
      followed_id uuid not null constraint follows_followed_fkey references federation.actors (id),
      state text not null constraint follows_state check (state in ('pending', 'accepted', 'rejected')),
      created_at timestamptz(3) not null,
      accepted_at timestamptz(3),
      constraint follows_pair_key unique (follower_id, followed_id),
      constraint follows_not_oneself check (follower_id <> followed_id),
      constraint follows_accepted check ((state = 'accepted') = (accepted_at is not null))
    );
    create index follows_by_followed on federation.follows (followed_id, state, id);
    create index follows_by_follower on federation.follows (follower_id, state, id);

    create table federation.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on federation.outbox (id) where delivered_at is null;

    create table federation.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
