import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- unaccent() is only stable, since its dictionary may change; ours is named and does not.
    create function market.unaccented(value text) returns text
      language sql immutable strict parallel safe
      return public.unaccent('public.unaccent'::regdictionary, value);

    create function market.search_document(
      title text, brand text, labels text[], found_under text, summary text, description text)
      returns tsvector language sql immutable parallel safe
      return
        setweight(to_tsvector('pg_catalog.english'::regconfig, market.unaccented(title)), 'A') ||
        setweight(to_tsvector('pg_catalog.english'::regconfig, market.unaccented(coalesce(brand, ''))), 'B') ||
        setweight(to_tsvector('pg_catalog.english'::regconfig, market.unaccented(array_to_string(labels, ' '))), 'B') ||
        setweight(to_tsvector('pg_catalog.english'::regconfig, market.unaccented(found_under)), 'B') ||
        setweight(to_tsvector('pg_catalog.english'::regconfig, market.unaccented(summary)), 'C') ||
        setweight(to_tsvector('pg_catalog.english'::regconfig, market.unaccented(description)), 'D');

    create table market.shops (
      id uuid primary key,
      version integer not null default 1,
      owner_user_id uuid not null,
      actor_id uuid,
      name text not null constraint shops_name_length check (char_length(name) between 1 and 120),
      name_key text collate "C" not null generated always as (lower(market.unaccented(name))) stored,
      slug text not null constraint shops_slug_key unique
        constraint shops_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      kind text not null constraint shops_kind check (kind in ('producer', 'hub', 'coop')),
      summary text not null default '' constraint shops_summary_length check (char_length(summary) <= 200),
      description_html text not null default ''
        constraint shops_description_length check (char_length(description_html) <= 20000),
      street text constraint shops_street_length check (char_length(street) between 1 and 200),
      locality text constraint shops_locality_length check (char_length(locality) between 1 and 100),
      postal_code text constraint shops_postal_code_length check (char_length(postal_code) between 1 and 20),
      country char(2) constraint shops_country_shape check (country ~ '^[A-Z]{2}$'),
      picture text constraint shops_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text not null default ''
        constraint shops_picture_alt_length check (char_length(picture_alt) <= 200),
      currency char(3) not null constraint shops_currency_shape check (currency ~ '^[A-Z]{3}$'),
      status text not null constraint shops_status check (status in ('active', 'paused', 'closed')),
      created_at timestamptz(3) not null default now()
    );
    create index shops_by_name on market.shops (name_key, id) where status <> 'closed';
    create index shops_by_owner on market.shops (owner_user_id, name_key, id);

    create table market.locations (
      id uuid primary key,
      shop_id uuid not null constraint locations_shop_fkey references market.shops (id) on delete cascade,
      name text not null constraint locations_name_length check (char_length(name) between 1 and 120),
      is_default boolean not null
    );
    create unique index locations_one_default on market.locations (shop_id) where is_default;

    create table market.categories (
      id uuid primary key,
      version integer not null default 1,
      parent_id uuid constraint categories_parent_fkey references market.categories (id),
      -- from the root down to the category itself
      path uuid[] not null
        constraint categories_path check (path[cardinality(path)] = id and cardinality(path) <= 4),
      name text not null constraint categories_name_length check (char_length(name) between 1 and 80),
      name_key text collate "C" not null generated always as (lower(market.unaccented(name))) stored,
      slug text not null constraint categories_slug_key unique
        constraint categories_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      description text not null default ''
        constraint categories_description_length check (char_length(description) <= 500),
      picture text constraint categories_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text not null default ''
        constraint categories_picture_alt_length check (char_length(picture_alt) <= 200),
      rank integer not null default 0
    );
    create index categories_by_rank on market.categories (rank, name_key, id);
    create index categories_by_parent on market.categories (parent_id, rank, name_key, id);
    create index categories_by_ancestor on market.categories using gin (path);

    create table market.products (
      id uuid primary key,
      version integer not null default 1,
      shop_id uuid not null constraint products_shop_fkey references market.shops (id),
      title text not null constraint products_title_length check (char_length(title) between 1 and 120),
      title_key text collate "C" not null generated always as (lower(market.unaccented(title))) stored,
      slug text not null constraint products_slug_key unique
        constraint products_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      summary text not null default '' constraint products_summary_length check (char_length(summary) <= 200),
      description_html text not null default ''
        constraint products_description_length check (char_length(description_html) <= 20000),
      brand text constraint products_brand_length check (char_length(brand) between 1 and 80),
      labels text[] not null default '{}' constraint products_labels_count check (cardinality(labels) <= 10),
      picture text constraint products_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text not null default ''
        constraint products_picture_alt_length check (char_length(picture_alt) <= 200),
      status text not null constraint products_status check (status in ('draft', 'active', 'archived')),
      published_at timestamptz(3) constraint products_published
        check (status <> 'active' or published_at is not null),
      created_at timestamptz(3) not null default now(),

      -- What follows is written by market.relist() only.
      listed boolean not null default false,
      price_from_minor bigint,
      price_to_minor bigint,
      currency char(3),
      availability text not null default 'out'
        constraint products_availability check (availability in ('in_stock', 'low', 'on_demand', 'out')),
      available_quantity integer,
      category_ids uuid[] not null default '{}',
      -- names of the shop, the categories and those above them, to be searched
      found_under text not null default '',
      facets text[] not null default '{}',
      constraint products_listing check
        (not listed or (published_at is not null and price_from_minor is not null and price_to_minor is not null)),

      search tsvector not null generated always as
        (market.search_document(title, brand, labels, found_under, summary, description_html)) stored,
      constraint products_in_shop unique (id, shop_id)
    );
    -- Lists of categories read each product by its id: two pages of a hash index, where the tree of the key takes four.
    create index products_by_id on market.products using hash (id);
    create index products_by_newest on market.products (published_at, id) where listed;
    create index products_by_price on market.products (price_from_minor, id) where listed;
    create index products_by_title on market.products (title_key, id) where listed;
    create index products_by_shop_newest on market.products (shop_id, published_at, id) where listed;
    create index products_by_shop_price on market.products (shop_id, price_from_minor, id) where listed;
    create index products_by_shop_title on market.products (shop_id, title_key, id) where listed;
    create index products_unlisted on market.products (shop_id, id) where not listed;
    create index products_search on market.products using gin (search) where listed;
    create index products_similar on market.products using gin (title_key public.gin_trgm_ops) where listed;
    create index products_facets on market.products using gin (facets) where listed;

    create table market.product_categories (
      product_id uuid not null constraint product_categories_product_fkey
        references market.products (id) on delete cascade,
      category_id uuid not null constraint product_categories_category_fkey
        references market.categories (id) on delete cascade,
      rank integer not null,
      primary key (product_id, category_id)
    );
    create index product_categories_by_category on market.product_categories (category_id);

    create table market.product_variants (
      id uuid primary key,
      version integer not null default 1,
      product_id uuid not null,
      shop_id uuid not null,
      sku text not null constraint product_variants_sku_shape check (sku ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and char_length(sku) <= 40),
      title text not null default '' constraint product_variants_title_length check (char_length(title) <= 80),
      unit_amount numeric(10, 3) not null constraint product_variants_unit_amount check (unit_amount > 0),
      unit text not null constraint product_variants_unit check (unit in ('g', 'kg', 'ml', 'l', 'item', 'bunch')),
      min_per_order integer not null default 1,
      max_per_order integer,
      rank integer not null default 0,
      deleted_at timestamptz(3),
      constraint product_variants_order_limits check
        (min_per_order between 1 and 99 and (max_per_order is null or max_per_order between min_per_order and 99)),
      constraint product_variants_product_fkey foreign key (product_id, shop_id)
        references market.products (id, shop_id) on delete cascade
    );
    create unique index product_variants_sku_key on market.product_variants (shop_id, sku) where deleted_at is null;
    create index product_variants_by_product on market.product_variants (product_id, rank, id) where deleted_at is null;

    create table market.prices (
      id uuid primary key,
      variant_id uuid not null constraint prices_variant_fkey
        references market.product_variants (id) on delete cascade,
      price_list text not null constraint prices_list check (price_list in ('default', 'member', 'wholesale')),
      currency char(3) not null constraint prices_currency_shape check (currency ~ '^[A-Z]{3}$'),
      amount_minor bigint not null constraint prices_amount check (amount_minor >= 0),
      compare_at_minor bigint constraint prices_compare_at check (compare_at_minor > amount_minor),
      valid_during tstzrange not null constraint prices_period check
        (not isempty(valid_during) and lower_inc(valid_during) and not lower_inf(valid_during)),
      constraint prices_one_at_a_time exclude using gist
        (variant_id with =, currency with =, price_list with =, valid_during with &&)
    );
    create unique index prices_current on market.prices (variant_id, price_list, currency) where upper_inf(valid_during);

    create table market.stock_levels (
      variant_id uuid not null constraint stock_levels_variant_fkey
        references market.product_variants (id) on delete cascade,
      location_id uuid not null constraint stock_levels_location_fkey references market.locations (id) on delete cascade,
      on_hand integer not null default 0,
      reserved integer not null default 0 constraint stock_levels_reserved check (reserved >= 0),
      allocated integer not null default 0 constraint stock_levels_allocated check (allocated >= 0),
      on_demand boolean not null default false,
      low_at integer not null default 5 constraint stock_levels_low_at check (low_at >= 0),
      primary key (variant_id, location_id),
      constraint stock_levels_enough check (on_demand or (on_hand >= 0 and reserved + allocated <= on_hand))
    );

    create table market.stock_movements (
      id uuid primary key,
      variant_id uuid not null,
      location_id uuid not null,
      delta integer not null constraint stock_movements_delta check (delta <> 0),
      reason text not null constraint stock_movements_reason
        check (reason in ('receive', 'adjust', 'return', 'reserve', 'release', 'commit', 'sync')),
      note text constraint stock_movements_note_length check (char_length(note) <= 500),
      key text constraint stock_movements_key unique constraint stock_movements_key_length check (char_length(key) <= 100),
      by_user_id uuid,
      at timestamptz(3) not null,
      constraint stock_movements_level_fkey foreign key (variant_id, location_id)
        references market.stock_levels (variant_id, location_id) on delete cascade
    );
    create index stock_movements_by_variant on market.stock_movements (variant_id, id);

    -- One row for each listed product under each of its categories and their ancestors, with the sort keys of the product:
    -- a page of a category is one range of an index.
    create table market.category_products (
      category_id uuid not null,
      product_id uuid not null constraint category_products_product_fkey
        references market.products (id) on delete cascade,
      published_at timestamptz(3) not null,
      price_from_minor bigint not null,
      title_key text collate "C" not null,
      primary key (product_id, category_id)
    );
    create index category_products_by_newest on market.category_products (category_id, published_at, product_id);
    create index category_products_by_price on market.category_products (category_id, price_from_minor, product_id);
    create index category_products_by_title on market.category_products (category_id, title_key, product_id);

    -- How many listed products have a facet: 'all', 'category:<id>', 'shop:<id>', 'label:<label>', 'availability:<status>'.
    create table market.facet_counts (
      facet text collate "C" primary key,
      products integer not null
    ) with (fillfactor = 50);

    -- Works out everything that lists show about these products from the tables that own it, and keeps the lists of
    -- categories and the counts in step. Every verb that changes what a list shows calls it, last in its transaction.
    create function market.relist(ids uuid[]) returns void language plpgsql as $$
    begin
      -- The statement after this one sees what others committed while this one waited.
      perform from market.products where id = any (ids) order by id for no key update;

      with offers as (
        select variant.product_id, price.amount_minor, stock.on_demand, stock.remaining, stock.low_at
        from market.product_variants as variant
        join market.shops as shop on shop.id = variant.shop_id
        join market.prices as price on price.variant_id = variant.id and price.price_list = 'default'
          and price.currency = shop.currency and upper_inf(price.valid_during)
        cross join lateral (
          select coalesce(bool_or(on_demand), false) as on_demand,
            greatest(coalesce(sum(on_hand - reserved - allocated), 0), 0)::integer as remaining,
            coalesce(sum(low_at), 0)::integer as low_at
          from market.stock_levels where variant_id = variant.id
        ) as stock
        where variant.product_id = any (ids) and variant.deleted_at is null
      ),
      offered as (
        select product_id, min(amount_minor) as price_from_minor, max(amount_minor) as price_to_minor,
          case
            when bool_or(remaining > low_at) then 'in_stock'
            when bool_or(on_demand) then 'on_demand'
            when bool_or(remaining > 0) then 'low'
            else 'out'
          end as availability,
          case when not bool_or(on_demand) then sum(remaining)::integer end as available_quantity
        from offers group by product_id
      ),
      filed as (
        select link.product_id, array_agg(category.id order by link.rank, category.id) as category_ids
        from market.product_categories as link
        join market.categories as category on category.id = link.category_id
        where link.product_id = any (ids) group by link.product_id
      ),
      shelved as (
        select link.product_id, array_agg(distinct shelf) as shelf_ids,
          string_agg(distinct above.name, ', ' order by above.name) as names
        from market.product_categories as link
        join market.categories as category on category.id = link.category_id
        cross join lateral unnest(category.path) as shelf
        join market.categories as above on above.id = shelf
        where link.product_id = any (ids) group by link.product_id
      ),
      facts as (
        select product.id, product.facets as facets_before, product.published_at, product.title_key, state.*,
          case when state.listed then
            array['all', 'shop:' || product.shop_id, 'availability:' || state.availability] ||
            array(select 'category:' || shelf from unnest(state.shelf_ids) as shelf) ||
            array(select 'label:' || label from unnest(product.labels) as label)
          else '{}' end as facets
        from market.products as product
        join market.shops as shop on shop.id = product.shop_id
        left join offered on offered.product_id = product.id
        left join filed on filed.product_id = product.id
        left join shelved on shelved.product_id = product.id
        cross join lateral (
          select product.status = 'active' and shop.status <> 'closed' and offered.product_id is not null as listed,
            offered.price_from_minor, offered.price_to_minor, shop.currency,
            case when shop.status = 'active' then coalesce(offered.availability, 'out') else 'out' end as availability,
            case when shop.status <> 'active' or offered.product_id is null then 0
              else offered.available_quantity end as available_quantity,
            coalesce(filed.category_ids, '{}') as category_ids,
            coalesce(shelved.shelf_ids, '{}') as shelf_ids,
            concat_ws(', ', shop.name, shelved.names) as found_under
        ) as state
        where product.id = any (ids)
      ),
      relisted as (
        update market.products as product
        set listed = facts.listed, price_from_minor = facts.price_from_minor, price_to_minor = facts.price_to_minor,
          currency = facts.currency, availability = facts.availability,
          available_quantity = facts.available_quantity, category_ids = facts.category_ids, found_under = facts.found_under, facets = facts.facets
        from facts
        where product.id = facts.id and
          (product.listed, product.price_from_minor, product.price_to_minor, product.currency, product.availability,
            product.available_quantity, product.category_ids, product.found_under, product.facets)
          is distinct from
          (facts.listed, facts.price_from_minor, facts.price_to_minor, facts.currency, facts.availability,
            facts.available_quantity, facts.category_ids, facts.found_under, facts.facets)
      ),
      unshelved as (
        delete from market.category_products as shelf using facts
        where shelf.product_id = facts.id
          and not (facts.listed and shelf.category_id = any (facts.shelf_ids))
      ),
      shelved_anew as (
        insert into market.category_products as old (category_id, product_id, published_at, price_from_minor, title_key)
        select shelf, id, published_at, price_from_minor, title_key
        from facts cross join lateral unnest(shelf_ids) as shelf where listed
        on conflict (product_id, category_id) do update set published_at = excluded.published_at,
          price_from_minor = excluded.price_from_minor, title_key = excluded.title_key
        where (old.published_at, old.price_from_minor, old.title_key)
          is distinct from (excluded.published_at, excluded.price_from_minor, excluded.title_key)
      )
      insert into market.facet_counts as known (facet, products)
      select facet, sum(change)
      from (
        select unnest(facets) as facet, 1 as change from facts
        union all
        select unnest(facets_before), -1 from facts
      ) as changes
      group by facet having sum(change) <> 0 order by facet
      on conflict (facet) do update set products = known.products + excluded.products;
    end $$;

    create table market.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on market.outbox (id) where delivered_at is null;

    create table market.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
