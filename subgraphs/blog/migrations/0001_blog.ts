import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table blog.tags (
      id uuid primary key,
      version integer not null default 1,
      name text not null constraint tags_name_length check (char_length(name) between 1 and 80),
      slug text not null constraint tags_slug_key unique
        constraint tags_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      description text constraint tags_description_length check (char_length(description) <= 500),
      visibility text not null constraint tags_visibility check (visibility in ('public', 'internal'))
    );
    create index tags_by_name on blog.tags (name, id) where visibility = 'public';

    create table blog.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on blog.outbox (id) where delivered_at is null;

    create table blog.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
