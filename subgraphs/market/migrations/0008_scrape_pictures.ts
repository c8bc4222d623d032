import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Pictures that a site shows of something that a product of ours follows. Each address is brought here once at most.
    create table market.scrape_pictures (
      item_id uuid not null constraint scrape_pictures_item_fkey references market.scrape_items (id) on delete cascade,
      url text collate "C" not null constraint scrape_pictures_url_length check (char_length(url) <= 2000),
      rank smallint not null,
      state text not null default 'wanted' constraint scrape_pictures_state check (state in ('wanted', 'brought', 'refused')),
      problem text constraint scrape_pictures_problem_length check (char_length(problem) <= 500),
      tries smallint not null default 0,
      tried_at timestamptz(3),
      -- null once it was taken away again
      picture_id uuid constraint scrape_pictures_picture_fkey references market.pictures (id) on delete set null,
      primary key (item_id, url)
    );
    create index scrape_pictures_wanted on market.scrape_pictures (item_id, rank) where state = 'wanted';
    create index scrape_pictures_by_picture on market.scrape_pictures (picture_id) where picture_id is not null;

    -- Pages that have not changed are not read again, so what they showed is wanted now.
    insert into market.scrape_pictures (item_id, url, rank)
    select id, applied ->> 'imageUrl', 0 from market.scrape_items
    where product_id is not null and state = 'matched' and applied ->> 'imageUrl' ~ '^https?://'
      and char_length(applied ->> 'imageUrl') <= 2000;
  `)
}
