import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- What was brought is asked for again now and then, if it has changed; and a host that is busy, or sends us away, is left alone.
    alter table market.scrape_pictures
      add column etag text,
      add column last_modified text,
      add column body_sha256 text,
      add column not_before timestamptz(3);
    create index scrape_pictures_problems on market.scrape_pictures (item_id) where problem is not null;

    -- Pictures on another host were not asked for so far. What a shop chose itself is no problem.
    update market.scrape_pictures set state = 'wanted', problem = null, tries = 0, tried_at = null
    where state = 'refused' and problem like 'It leads elsewhere%';
    update market.scrape_pictures set problem = null
    where state = 'refused' and problem = 'The shop has chosen its own.';
  `)
}
