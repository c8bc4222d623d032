import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create extension if not exists citext with schema public;

    create table account.profiles (
      id uuid primary key,
      version integer not null default 1,
      user_id uuid not null constraint profiles_user_id_key unique,
      display_name text not null constraint profiles_display_name_length check (char_length(display_name) between 1 and 80),
      pronouns text constraint profiles_pronouns_length check (char_length(pronouns) between 1 and 60),
      bio text constraint profiles_bio_length check (char_length(bio) between 1 and 1000),
      portrait text constraint profiles_portrait_shape check (portrait ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      visibility text not null constraint profiles_visibility check (visibility in ('public', 'members', 'private')),
      theme text not null constraint profiles_theme check (theme in ('system', 'light', 'dark')),
      notify_orders boolean not null,
      notify_events boolean not null,
      notify_social boolean not null,
      updated_at timestamptz(3) not null
    );
    create index profiles_by_name on account.profiles (display_name, id) where visibility = 'public';
    create index profiles_by_name_for_members on account.profiles (display_name, id) where visibility in ('public', 'members');

    -- how many profiles of each kind there are; counting them would take longer with each member
    create table account.profile_totals (
      visibility text primary key,
      profiles integer not null
    );
    insert into account.profile_totals (visibility, profiles) values ('public', 0), ('members', 0), ('private', 0);

    create function account.count_profiles() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          update account.profile_totals set profiles = profile_totals.profiles - change.profiles
            from (select visibility, count(*) as profiles from before_change group by visibility) as change
            where profile_totals.visibility = change.visibility;
        end if;
        if tg_op <> 'DELETE' then
          update account.profile_totals set profiles = profile_totals.profiles + change.profiles
            from (select visibility, count(*) as profiles from after_change group by visibility) as change
            where profile_totals.visibility = change.visibility;
        end if;
        return null;
      end $$;
    create trigger profiles_added after insert on account.profiles referencing new table as after_change
      for each statement execute function account.count_profiles();
    create trigger profiles_changed after update on account.profiles
      referencing old table as before_change new table as after_change
      for each statement execute function account.count_profiles();
    create trigger profiles_removed after delete on account.profiles referencing old table as before_change
      for each statement execute function account.count_profiles();

    create table account.newsletters (
      id uuid primary key,
      version integer not null default 1,
      slug text not null constraint newsletters_slug_key unique
        constraint newsletters_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      title text not null constraint newsletters_title_length check (char_length(title) between 1 and 120),
      description text not null constraint newsletters_description_length check (char_length(description) between 1 and 600),
      cadence text constraint newsletters_cadence_length check (char_length(cadence) between 1 and 80),
      sender_name text not null constraint newsletters_sender_name_length check (char_length(sender_name) between 1 and 80),
      picture text constraint newsletters_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text constraint newsletters_picture_alt_length check (char_length(picture_alt) between 1 and 300),
      opt_in text not null constraint newsletters_opt_in check (opt_in in ('single', 'double')),
      visibility text not null constraint newsletters_visibility check (visibility in ('public', 'members', 'private')),
      status text not null constraint newsletters_status check (status in ('active', 'archived')),
      rank integer not null constraint newsletters_rank check (rank >= 0),
      -- kept by the triggers below
      subscriber_count integer not null default 0,
      constraint newsletters_picture_with_alt check ((picture is null) = (picture_alt is null))
    );
    create index newsletters_by_rank on account.newsletters (rank, id);

    -- whoever has newsletters: a member, or an address
    create table account.subscribers (
      id uuid primary key,
      user_id uuid constraint subscribers_user_id_key unique,
      email citext constraint subscribers_email_key unique,
      created_at timestamptz(3) not null,
      erased_at timestamptz(3),
      constraint subscribers_somebody check (num_nonnulls(user_id, email, erased_at) >= 1)
    );

    create table account.newsletter_subscriptions (
      id uuid primary key,
      version integer not null default 1,
      subscriber_id uuid not null
        constraint newsletter_subscriptions_subscriber_id_fkey references account.subscribers,
      newsletter_id uuid not null
        constraint newsletter_subscriptions_newsletter_id_fkey references account.newsletters,
      status text not null constraint newsletter_subscriptions_status
        check (status in ('pending', 'confirmed', 'unsubscribed')),
      confirmed_at timestamptz(3),
      unsubscribed_at timestamptz(3),
      constraint newsletter_subscriptions_once unique (subscriber_id, newsletter_id),
      constraint newsletter_subscriptions_confirmed check (status <> 'confirmed' or confirmed_at is not null),
      constraint newsletter_subscriptions_unsubscribed check (status <> 'unsubscribed' or unsubscribed_at is not null)
    );
    create index newsletter_subscriptions_by_newsletter on account.newsletter_subscriptions (newsletter_id);

    create function account.count_subscribers() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          update account.newsletters set subscriber_count = subscriber_count - change.subscribers
            from (select newsletter_id, count(*) as subscribers from before_change where status = 'confirmed' group by newsletter_id) as change
            where newsletters.id = change.newsletter_id;
        end if;
        if tg_op <> 'DELETE' then
          update account.newsletters set subscriber_count = subscriber_count + change.subscribers
            from (select newsletter_id, count(*) as subscribers from after_change where status = 'confirmed' group by newsletter_id) as change
            where newsletters.id = change.newsletter_id;
        end if;
        return null;
      end $$;
    create trigger subscriptions_added after insert on account.newsletter_subscriptions referencing new table as after_change
      for each statement execute function account.count_subscribers();
    create trigger subscriptions_changed after update on account.newsletter_subscriptions
      referencing old table as before_change new table as after_change
      for each statement execute function account.count_subscribers();
    create trigger subscriptions_removed after delete on account.newsletter_subscriptions referencing old table as before_change
      for each statement execute function account.count_subscribers();

    -- proof of consent: who said what, when, to which words. It outlives subscription and newsletter.
    create table account.consent_log (
      id uuid primary key,
      subscriber_id uuid not null constraint consent_log_subscriber_id_fkey references account.subscribers,
      newsletter_id uuid not null,
      action text not null constraint consent_log_action check (action in ('subscribed', 'unsubscribed', 'removed')),
      wording text not null,
      at timestamptz(3) not null
    );
    create index consent_log_by_subscriber on account.consent_log (subscriber_id, at);

    create function account.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'account.consent_log is append-only';
      end $$;
    create trigger consent_log_append_only before update or delete or truncate on account.consent_log
      for each statement execute function account.refuse_change();

    create table account.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on account.outbox (id) where delivered_at is null;

    create table account.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
