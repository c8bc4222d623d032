import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- unaccent alone is not immutable: it names its dictionary by the search path
    create function events.folded(text) returns text
      language sql immutable strict parallel safe
      as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

    create function events.document(title text, summary text, description_html text, tags text[]) returns tsvector
      language sql immutable parallel safe
      as $$ select setweight(to_tsvector('english', events.folded(title)), 'A')
        || setweight(to_tsvector('english', events.folded(coalesce(summary, ''))), 'B')
        || setweight(to_tsvector('english', array_to_string(tags, ' ')), 'B')
        || setweight(to_tsvector('english', events.folded(regexp_replace(coalesce(description_html, ''), '<[^>]*>', ' ', 'g'))), 'C') $$;

    create table events.calendars (
      id uuid primary key,
      version integer not null default 1,
      slug text not null constraint calendars_slug_key unique
        constraint calendars_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      title text not null constraint calendars_title_length check (char_length(title) between 1 and 80),
      description text constraint calendars_description_length check (char_length(description) <= 500),
      timezone text not null,
      visibility text not null constraint calendars_visibility check (visibility in ('public', 'unlisted', 'private')),
      colour text not null constraint calendars_colour check (colour in ('rose', 'ash', 'moss', 'wheat', 'sky', 'plum')),
      owner_id uuid not null,
      actor_id uuid
    );
    create index calendars_by_title on events.calendars (title, id) where visibility = 'public';

    create table events.locations (
      id uuid primary key,
      version integer not null default 1,
      name text not null constraint locations_name_length check (char_length(name) between 1 and 120),
      street text constraint locations_street_length check (char_length(street) <= 200),
      locality text constraint locations_locality_length check (char_length(locality) <= 100),
      postcode text constraint locations_postcode_length check (char_length(postcode) <= 20),
      country text not null constraint locations_country_shape check (country ~ '^[A-Z]{2}$'),
      latitude double precision constraint locations_latitude_range check (latitude between -90 and 90),
      longitude double precision constraint locations_longitude_range check (longitude between -180 and 180),
      access_notes text constraint locations_access_notes_length check (char_length(access_notes) <= 1000),
      search text generated always as (events.folded(name || ' ' || coalesce(street, '') || ' ' || coalesce(locality, ''))) stored,
      constraint locations_point check ((latitude is null) = (longitude is null))
    );
    create index locations_by_name on events.locations (name, id);
    create index locations_by_search on events.locations using gin (search public.gin_trgm_ops);

    create table events.events (
      id uuid primary key,
      version integer not null default 1,
      calendar_id uuid not null constraint events_calendar_fkey references events.calendars (id),
      slug text not null constraint events_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      title text not null constraint events_title_length check (char_length(title) between 1 and 120),
      summary text constraint events_summary_length check (char_length(summary) <= 300),
      description_html text constraint events_description_length check (char_length(description_html) <= 40000),
      status text not null constraint events_status check (status in ('draft', 'published', 'cancelled')),
      category text not null constraint events_category
        check (category in ('market', 'workshop', 'walk', 'meeting', 'meal', 'talk', 'work_day', 'other')),
      tags text[] not null default '{}' constraint events_tags_number check (cardinality(tags) <= 8),
      picture text,
      picture_alt text,
      location_id uuid constraint events_location_fkey references events.locations (id),
      online_url text,
      local_start timestamp(0) not null,
      local_end timestamp(0) not null,
      timezone text not null,
      all_day boolean not null,
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      rule text,
      extra_dates timestamp(0)[] not null default '{}' constraint events_extra_dates_number check (cardinality(extra_dates) <= 100),
      except_dates timestamp(0)[] not null default '{}' constraint events_except_dates_number check (cardinality(except_dates) <= 100),
      materialised_until timestamptz(3),
      uid text not null constraint events_uid_key unique,
      sequence integer not null default 0,
      continues_id uuid constraint events_continues_fkey references events.events (id) on delete set null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      published_at timestamptz(3),
      search tsvector generated always as (events.document(title, summary, description_html, tags)) stored,
      constraint events_slug_key unique (calendar_id, slug),
      constraint events_ends_after_start check (local_end > local_start and ends_at > starts_at),
      constraint events_picture_described check ((picture is null) = (picture_alt is null)),
      constraint events_published check (status <> 'published' or published_at is not null)
    );
    create index events_by_slug on events.events (slug, id);
    create index events_by_calendar on events.events (calendar_id, starts_at, id);
    create index events_by_location on events.events (location_id);
    create index events_by_continues on events.events (continues_id) where continues_id is not null;
    create index events_by_search on events.events using gin (search);
    create index events_to_extend on events.events (materialised_until, id) where materialised_until is not null;

    create table events.event_hosts (
      event_id uuid not null constraint event_hosts_event_fkey references events.events (id) on delete cascade,
      user_id uuid not null,
      rank integer not null,
      constraint event_hosts_pkey primary key (event_id, user_id)
    );
    create index event_hosts_by_user on events.event_hosts (user_id, event_id);

    create table events.occurrences (
      id uuid primary key,
      version integer not null default 1,
      event_id uuid not null constraint occurrences_event_fkey references events.events (id) on delete cascade,
      recurrence_id timestamp(0) not null,
      local_start timestamp(0) not null,
      local_end timestamp(0) not null,
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      status text not null constraint occurrences_status check (status in ('scheduled', 'moved', 'cancelled')),
      title text constraint occurrences_title_length check (char_length(title) between 1 and 120),
      summary text constraint occurrences_summary_length check (char_length(summary) <= 300),
      location_id uuid constraint occurrences_location_fkey references events.locations (id),

      -- What the event and its calendar say, so that a list of dates reads nothing but dates. Written by triggers only.
      calendar_id uuid not null constraint occurrences_calendar_fkey references events.calendars (id),
      category text not null,
      tags text[] not null,
      -- the event is no draft
      published boolean not null,
      -- and its calendar is public
      listed boolean not null,
      event_status text not null,
      event_slug text not null,
      event_title text not null,
      event_summary text,
      event_location_id uuid,
      timezone text not null,
      all_day boolean not null,
      in_series boolean not null,

      constraint occurrences_recurrence_key unique (event_id, recurrence_id) deferrable initially immediate,
      constraint occurrences_ends_after_start check (local_end > local_start and ends_at > starts_at)
    );
    create index occurrences_by_start on events.occurrences (starts_at, id) where listed;
    create index occurrences_by_category on events.occurrences (category, starts_at, id) where listed;
    create index occurrences_by_tag on events.occurrences using gin (tags) where listed;
    create index occurrences_by_calendar on events.occurrences (calendar_id, starts_at, id) where published;
    create index occurrences_by_event on events.occurrences (event_id, starts_at, id);
    create index occurrences_by_location on events.occurrences (location_id) where location_id is not null;

    create view events.said_of_dates as
      select e.id as event_id, e.calendar_id, e.category, e.tags, e.status <> 'draft' as published,
        e.status <> 'draft' and c.visibility = 'public' as listed, e.status as event_status, e.slug as event_slug,
        e.title as event_title, e.summary as event_summary, e.location_id as event_location_id, e.timezone, e.all_day,
        e.rule is not null or cardinality(e.extra_dates) > 0 as in_series
      from events.events e join events.calendars c on c.id = e.calendar_id;

    create function events.say_of_new_date() returns trigger language plpgsql as $$
      begin
        select calendar_id, category, tags, published, listed, event_status, event_slug, event_title, event_summary,
            event_location_id, timezone, all_day, in_series
          into new.calendar_id, new.category, new.tags, new.published, new.listed, new.event_status, new.event_slug, new.event_title,
            new.event_summary, new.event_location_id, new.timezone, new.all_day, new.in_series
          from events.said_of_dates where event_id = new.event_id;
        return new;
      end $$;
    create trigger occurrences_say_what_their_event_says before insert or update of event_id on events.occurrences
      for each row execute function events.say_of_new_date();

    create function events.say_of_dates(changed_events uuid[]) returns void language sql as $$
      update events.occurrences o
        set calendar_id = said.calendar_id, category = said.category, tags = said.tags, published = said.published,
          listed = said.listed, event_status = said.event_status, event_slug = said.event_slug, event_title = said.event_title,
          event_summary = said.event_summary, event_location_id = said.event_location_id, timezone = said.timezone,
          all_day = said.all_day, in_series = said.in_series
        from events.said_of_dates said
        where o.event_id = said.event_id and said.event_id = any (changed_events)
          and (o.calendar_id, o.category, o.tags, o.published, o.listed, o.event_status, o.event_slug, o.event_title,
            o.event_summary, o.event_location_id, o.timezone, o.all_day, o.in_series)
          is distinct from (said.calendar_id, said.category, said.tags, said.published, said.listed, said.event_status,
            said.event_slug, said.event_title, said.event_summary, said.event_location_id, said.timezone, said.all_day, said.in_series) $$;

    create function events.event_changed() returns trigger language plpgsql as $$
      begin
        perform events.say_of_dates(array(select id from after_change));
        return null;
      end $$;
    create trigger events_change_their_dates after update on events.events referencing new table as after_change
      for each statement execute function events.event_changed();

    create function events.calendar_changed() returns trigger language plpgsql as $$
      begin
        perform events.say_of_dates(array(select e.id from events.events e
          join after_change new_row on new_row.id = e.calendar_id join before_change old_row on old_row.id = e.calendar_id
          where new_row.visibility <> old_row.visibility));
        return null;
      end $$;
    create trigger calendars_change_their_dates after update on events.calendars
      referencing old table as before_change new table as after_change
      for each statement execute function events.calendar_changed();

    create table events.ticket_types (
      id uuid primary key,
      version integer not null default 1,
      event_id uuid not null constraint ticket_types_event_fkey references events.events (id) on delete cascade,
      title text not null constraint ticket_types_title_length check (char_length(title) between 1 and 80),
      description text constraint ticket_types_description_length check (char_length(description) <= 300),
      price_minor bigint not null constraint ticket_types_price_range check (price_minor between 0 and 1000000),
      currency char(3) not null constraint ticket_types_currency check (currency = 'GBP'),
      capacity integer constraint ticket_types_capacity_range check (capacity between 1 and 100000),
      max_per_order integer not null constraint ticket_types_max_per_order_range check (max_per_order between 1 and 100),
      sale_starts_at timestamptz(3),
      sale_ends_at timestamptz(3),
      visibility text not null constraint ticket_types_visibility check (visibility in ('public', 'hidden')),
      rank integer not null,
      constraint ticket_types_sale_order check (sale_ends_at > sale_starts_at)
    );
    create index ticket_types_by_event on events.ticket_types (event_id, rank, id);

    create table events.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on events.outbox (id) where delivered_at is null;

    create table events.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
