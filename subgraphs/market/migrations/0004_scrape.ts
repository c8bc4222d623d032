import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- GS1 General Specifications, 7.9: digits weigh 3 and 1 in turn from the right, and the last one makes the sum a multiple of ten.
    create function market.is_gtin(code text) returns boolean language sql immutable strict parallel safe as $$
      select code ~ '^([0-9]{8}|[0-9]{12,14})$' and (
        select sum(digit::integer * case when (char_length(code) - place) % 2 = 1 then 3 else 1 end) % 10 = 0
        from unnest(string_to_array(code, null)) with ordinality as digits(digit, place)
      )
    $$;

    alter table market.product_variants
      add column barcode text constraint product_variants_barcode_check_digit check (market.is_gtin(barcode));
    -- The same thing may be written with 8, 12, 13 or 14 digits.
    create index product_variants_by_barcode on market.product_variants (shop_id, lpad(barcode, 14, '0'))
      where barcode is not null and deleted_at is null;

    create table market.scrape_sources (
      id uuid primary key,
      version integer not null default 1,
      shop_id uuid not null constraint scrape_sources_shop_fkey references market.shops (id),
      name text not null constraint scrape_sources_name_length check (char_length(name) between 1 and 120),
      slug text not null constraint scrape_sources_slug_key unique
        constraint scrape_sources_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      base_url text not null constraint scrape_sources_base_url
        check (base_url ~ '^(http|https)://' and char_length(base_url) <= 500),
      permission_note text not null constraint scrape_sources_permission
        check (char_length(permission_note) between 1 and 1000),
      adapter text not null constraint scrape_sources_adapter
        check (adapter in ('auto', 'json_ld', 'microdata', 'open_graph', 'selectors')),
      selectors jsonb,
      category_id uuid constraint scrape_sources_category_fkey references market.categories (id) on delete set null,
      publishes boolean not null default false,
      enabled boolean not null default true,
      is_sandbox boolean not null default false,
      max_per_second numeric(6, 2) not null,
      max_pages integer not null constraint scrape_sources_pages check (max_pages between 1 and 20000),
      every_hours integer constraint scrape_sources_schedule check (every_hours between 1 and 720),
      next_run_at timestamptz(3),
      -- A site that refused us is left alone until then.
      not_before timestamptz(3),
      created_at timestamptz(3) not null,
      constraint scrape_sources_needs_selectors check (adapter <> 'selectors' or selectors is not null),
      constraint scrape_sources_rate check (max_per_second > 0 and (max_per_second <= 10 or is_sandbox))
    );
    create index scrape_sources_by_shop on market.scrape_sources (shop_id, id);
    create index scrape_sources_due on market.scrape_sources (next_run_at) where enabled and next_run_at is not null;

    create table market.scrape_runs (
      id uuid primary key,
      source_id uuid not null constraint scrape_runs_source_fkey references market.scrape_sources (id) on delete cascade,
      status text not null constraint scrape_runs_status
        check (status in ('queued', 'running', 'ok', 'partial', 'failed', 'blocked')),
      started_by_user_id uuid,
      created_at timestamptz(3) not null,
      started_at timestamptz(3),
      finished_at timestamptz(3),
      requests integer not null default 0,
      pages_read integer not null default 0,
      pages_unchanged integer not null default 0,
      pages_failed integer not null default 0,
      created integer not null default 0,
      updated integer not null default 0,
      unchanged integer not null default 0,
      to_review integer not null default 0,
      missing integer not null default 0,
      archived integer not null default 0,
      error text,
      constraint scrape_runs_finished check ((finished_at is null) = (status in ('queued', 'running')))
    );
    create unique index scrape_runs_one_at_a_time on market.scrape_runs (source_id) where finished_at is null;
    create index scrape_runs_by_source on market.scrape_runs (source_id, id);

    -- What a run has still to visit are the pages that another run finished last.
    create table market.scrape_pages (
      id uuid primary key,
      source_id uuid not null constraint scrape_pages_source_fkey references market.scrape_sources (id) on delete cascade,
      url text collate "C" not null constraint scrape_pages_url_length check (char_length(url) <= 2000),
      kind text not null constraint scrape_pages_kind check (kind in ('page', 'sitemap')),
      state text not null default 'known' constraint scrape_pages_state check (state in ('known', 'gone', 'excluded')),
      etag text,
      last_modified text,
      body_sha256 text,
      http_status integer,
      problem text,
      missing_runs integer not null default 0,
      fetched_at timestamptz(3),
      done_run_id uuid,
      constraint scrape_pages_url_key unique (source_id, url)
    );
    create index scrape_pages_to_visit on market.scrape_pages (source_id, fetched_at nulls first, id) where state = 'known';

    create table market.scrape_items (
      id uuid primary key,
      version integer not null default 1,
      source_id uuid not null constraint scrape_items_source_fkey references market.scrape_sources (id) on delete cascade,
      external_key text not null constraint scrape_items_key_length check (char_length(external_key) between 1 and 300),
      page_id uuid constraint scrape_items_page_fkey references market.scrape_pages (id) on delete set null,
      -- As the site shows it now, and as it was when our product last followed it.
      extracted jsonb not null,
      extracted_hash text not null,
      applied jsonb,
      product_id uuid constraint scrape_items_product_fkey references market.products (id) on delete set null,
      state text not null constraint scrape_items_state
        check (state in ('new', 'matched', 'needs_review', 'ignored', 'gone')),
      reasons text[] not null default '{}' constraint scrape_items_reasons check
        (reasons <@ array['price', 'title', 'currency', 'no_price', 'ambiguous', 'refused']
          and (state = 'needs_review') = (reasons <> '{}')),
      note text,
      seen_run_id uuid not null,
      missing_runs integer not null default 0,
      found_at timestamptz(3) not null,
      changed_at timestamptz(3) not null,
      decided_by_user_id uuid,
      decided_at timestamptz(3),
      constraint scrape_items_external_key unique (source_id, external_key)
    );
    create index scrape_items_by_page on market.scrape_items (page_id);
    create index scrape_items_by_product on market.scrape_items (product_id) where product_id is not null;
    create index scrape_items_by_state on market.scrape_items (source_id, state, id);
    create index scrape_items_to_review on market.scrape_items (id) where state = 'needs_review';

    create table market.scrape_item_variants (
      item_id uuid not null constraint scrape_item_variants_item_fkey references market.scrape_items (id) on delete cascade,
      external_key text not null,
      variant_id uuid not null constraint scrape_item_variants_variant_fkey
        references market.product_variants (id) on delete cascade,
      -- Whether it can be had follows the site only where the site brought it here.
      is_ours boolean not null,
      primary key (item_id, external_key)
    );
    create index scrape_item_variants_by_variant on market.scrape_item_variants (variant_id);
  `)
}
