import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table market.order_cycles (
      id uuid primary key,
      version integer not null default 1,
      shop_id uuid not null constraint order_cycles_shop_fkey references market.shops (id) on delete cascade,
      name text not null constraint order_cycles_name_length check (char_length(name) between 1 and 120),
      note text not null default '' constraint order_cycles_note_length check (char_length(note) <= 500),
      opens_at timestamptz(3) not null,
      closes_at timestamptz(3) not null,
      -- the wall clock that its times were chosen by
      timezone text not null constraint order_cycles_timezone_length check (char_length(timezone) <= 60),
      status text not null default 'draft'
        constraint order_cycles_status check (status in ('draft', 'open', 'closed', 'processed')),
      created_at timestamptz(3) not null default now(),
      constraint order_cycles_period check (opens_at <= closes_at),
      -- What is bought when, and for how much, is never in doubt: a shop has one open cycle at a time.
      constraint order_cycles_one_at_a_time exclude using gist
        (shop_id with =, tstzrange(opens_at, closes_at) with &&) where (status in ('draft', 'open'))
    );
    create index order_cycles_by_shop on market.order_cycles (shop_id, opens_at, id);
    create index order_cycles_to_open on market.order_cycles (opens_at) where status = 'draft';
    create index order_cycles_to_close on market.order_cycles (closes_at) where status = 'open';

    create table market.order_cycle_history (
      id uuid primary key,
      cycle_id uuid not null constraint order_cycle_history_cycle_fkey
        references market.order_cycles (id) on delete cascade,
      from_status text not null,
      to_status text not null,
      by_user_id uuid,
      at timestamptz(3) not null
    );
    create index order_cycle_history_by_cycle on market.order_cycle_history (cycle_id, id);

    -- What a cycle offers; a cycle without items offers everything of the shop.
    create table market.order_cycle_items (
      cycle_id uuid not null constraint order_cycle_items_cycle_fkey
        references market.order_cycles (id) on delete cascade,
      variant_id uuid not null constraint order_cycle_items_variant_fkey
        references market.product_variants (id) on delete cascade,
      price_override_minor bigint constraint order_cycle_items_price check (price_override_minor >= 0),
      cap integer constraint order_cycle_items_cap check (cap >= 0),
      taken integer not null default 0 constraint order_cycle_items_taken check (taken >= 0),
      primary key (cycle_id, variant_id),
      constraint order_cycle_items_within_cap check (cap is null or taken <= cap)
    );
    create index order_cycle_items_by_variant on market.order_cycle_items (variant_id);

    create table market.pickups (
      id uuid primary key,
      cycle_id uuid not null constraint pickups_cycle_fkey references market.order_cycles (id) on delete cascade,
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      place text not null constraint pickups_place_length check (char_length(place) between 1 and 200),
      -- how many checkouts it takes; null is no limit
      capacity integer constraint pickups_capacity check (capacity >= 0),
      taken integer not null default 0 constraint pickups_taken check (taken >= 0),
      constraint pickups_period check (starts_at < ends_at),
      constraint pickups_within_capacity check (capacity is null or taken <= capacity)
    );
    create index pickups_by_cycle on market.pickups (cycle_id, starts_at, id);

    -- What each reservation takes of a cycle. All of one checkout (hold) take a pickup once.
    create table market.order_cycle_claims (
      reservation_id uuid primary key,
      hold text not null constraint order_cycle_claims_hold_length check (char_length(hold) <= 100),
      cycle_id uuid not null constraint order_cycle_claims_cycle_fkey references market.order_cycles (id),
      variant_id uuid not null,
      pickup_id uuid constraint order_cycle_claims_pickup_fkey references market.pickups (id),
      quantity integer not null constraint order_cycle_claims_quantity check (quantity > 0),
      returned integer not null default 0
        constraint order_cycle_claims_returned check (returned between 0 and quantity)
    );
    create index order_cycle_claims_by_cycle on market.order_cycle_claims (cycle_id);
    create index order_cycle_claims_by_pickup on market.order_cycle_claims (pickup_id, hold) where pickup_id is not null;

    create table market.market_pages (
      id uuid primary key,
      version integer not null default 1,
      slug text not null constraint market_pages_slug_key unique
        constraint market_pages_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      title text not null constraint market_pages_title_length check (char_length(title) between 1 and 120),
      title_key text collate "C" not null generated always as (lower(market.unaccented(title))) stored,
      summary text not null default '' constraint market_pages_summary_length check (char_length(summary) <= 200),
      picture text constraint market_pages_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text not null default ''
        constraint market_pages_picture_alt_length check (char_length(picture_alt) <= 200),
      status text not null constraint market_pages_status check (status in ('draft', 'published')),
      published_at timestamptz(3) constraint market_pages_published check (status = 'draft' or published_at is not null),
      created_at timestamptz(3) not null default now()
    );
    create index market_pages_by_title on market.market_pages (title_key, id);

    create table market.market_page_blocks (
      page_id uuid not null constraint market_page_blocks_page_fkey
        references market.market_pages (id) on delete cascade,
      rank integer not null,
      kind text not null constraint market_page_blocks_kind check (kind in ('products', 'category', 'shop', 'text')),
      title text not null default '' constraint market_page_blocks_title_length check (char_length(title) <= 120),
      html text constraint market_page_blocks_html_length check (char_length(html) <= 20000),
      product_ids uuid[] constraint market_page_blocks_products check (cardinality(product_ids) <= 24),
      category_id uuid constraint market_page_blocks_category_fkey references market.categories (id) on delete cascade,
      shop_id uuid constraint market_page_blocks_shop_fkey references market.shops (id) on delete cascade,
      primary key (page_id, rank),
      constraint market_page_blocks_content check (
        (kind = 'text') = (html is not null) and (kind = 'products') = (product_ids is not null) and
        (kind = 'category') = (category_id is not null) and (kind = 'shop') = (shop_id is not null))
    );

    -- Every name that a visitor may be looking for, from the start of each of its words on: what begins with some letters is
    -- one range of the index, however much there is.
    create table market.suggestions (
      kind text not null constraint suggestions_kind check (kind in ('category', 'product', 'shop')),
      id uuid not null,
      place smallint not null,
      key text collate "C" not null,
      primary key (id, place)
    );
    create index suggestions_by_key on market.suggestions (kind, key, id);

    -- The words of everything that was ever on sale, to guess what was meant. They grow much more slowly than products.
    create table market.search_words (word text collate "C" primary key);
    create index search_words_similar on market.search_words using gin (word public.gin_trgm_ops);

    create function market.note_words(texts text) returns void language sql as $$
      insert into market.search_words (word)
      select distinct word
      from regexp_split_to_table(regexp_replace(lower(market.unaccented(texts)), '<[^>]*>', ' ', 'g'), '[^a-z]+') as word
      where char_length(word) between 3 and 40
      order by word
      on conflict do nothing
    $$;

    -- 'cave aged cheddar', 'aged cheddar' and 'cheddar'
    create function market.name_starts(name_key text) returns table (place bigint, key text) language sql immutable as $$
      with words as (
        select word, place from regexp_split_to_table(name_key, '[^a-z0-9]+') with ordinality as each (word, place)
        where word <> ''
      )
      select first.place, left(string_agg(later.word, ' ' order by later.place), 60)
      from words as first join words as later on later.place >= first.place
      where first.place <= 8 group by first.place
    $$;

    create function market.suggest_name(kind text, id uuid, name_key text) returns void language sql as $$
      delete from market.suggestions as old where old.id = $2;
      insert into market.suggestions (kind, id, place, key) select $1, $2, place, key from market.name_starts($3)
    $$;

    -- Products are listed by the thousand, so all of a statement are named together.
    create function market.products_named() returns trigger language plpgsql as $$
    declare named uuid[];
    begin
      select array_agg(news.id) into named from news join olds on olds.id = news.id
      where (olds.listed, olds.title, olds.brand, olds.labels, olds.found_under, olds.summary, olds.description_html)
        is distinct from (news.listed, news.title, news.brand, news.labels, news.found_under, news.summary, news.description_html);
      if named is null then return null; end if;
      delete from market.suggestions where id = any (named);
      insert into market.suggestions (kind, id, place, key)
      select 'product', news.id, start.place, start.key
      from news cross join lateral market.name_starts(news.title_key) as start
      where news.listed and news.id = any (named);
      perform market.note_words(string_agg(concat_ws(' ', title, brand, array_to_string(labels, ' '), found_under, summary,
        description_html), ' '))
      from news where listed and id = any (named);
      return null;
    end $$;
    create trigger products_named after update on market.products referencing old table as olds new table as news
      for each statement execute function market.products_named();

    create function market.shop_named() returns trigger language plpgsql as $$
    begin
      perform market.suggest_name('shop', new.id, case when new.status <> 'closed' then new.name_key else '' end);
      perform market.note_words(new.name);
      return null;
    end $$;
    create trigger shops_named after insert or update of name, status on market.shops
      for each row execute function market.shop_named();

    create function market.category_named() returns trigger language plpgsql as $$
    begin
      perform market.suggest_name('category', new.id, new.name_key);
      perform market.note_words(new.name);
      return null;
    end $$;
    create trigger categories_named after insert or update of name on market.categories
      for each row execute function market.category_named();

    create function market.name_gone() returns trigger language plpgsql as $$
    begin
      delete from market.suggestions where id = old.id;
      return null;
    end $$;
    create trigger products_gone after delete on market.products for each row execute function market.name_gone();
    create trigger shops_gone after delete on market.shops for each row execute function market.name_gone();
    create trigger categories_gone after delete on market.categories for each row execute function market.name_gone();

    -- Prices that lists are narrowed by, in minor units, both ends included; the last has none.
    create table market.price_bands (
      least bigint primary key,
      most bigint constraint price_bands_most check (most > least)
    );
    insert into market.price_bands values (0, 199), (200, 499), (500, 999), (1000, 1999), (2000, null);

    alter table market.products add column open_now boolean not null default false;

    -- How many listed products have two facets at once: what a list that one facet narrows could be narrowed to further.
    create table market.facet_pairs (
      facet text collate "C" not null,
      beside text collate "C" not null,
      products integer not null,
      primary key (facet, beside)
    ) with (fillfactor = 70);

    -- Whether orders are taken now: always where a shop has no cycles, else for what is in its open one.
    create function market.is_ordered_now(product uuid, shop uuid) returns boolean language sql stable as $$
      select not exists (select from market.order_cycles where shop_id = shop) or exists (
        select from market.order_cycles as cycle
        where cycle.shop_id = shop and cycle.status = 'open' and (
          not exists (select from market.order_cycle_items where cycle_id = cycle.id) or exists (
            select from market.order_cycle_items as item
            join market.product_variants as variant on variant.id = item.variant_id
            where item.cycle_id = cycle.id and variant.product_id = product and variant.deleted_at is null)))
    $$;

    -- As the first migration made it, with facets for prices and for what can be had now, and the counts of pairs.
    create or replace function market.relist(ids uuid[]) returns void language plpgsql as $$
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
            array(select 'label:' || label from unnest(product.labels) as label) ||
            array(select 'price:' || band.least from market.price_bands as band
              where state.price_to_minor >= band.least and state.price_from_minor <= coalesce(band.most, state.price_from_minor)) ||
            case when state.availability <> 'out' then array['now:in_stock'] else '{}' end ||
            case when state.open_now then array['now:open'] else '{}' end
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
            concat_ws(', ', shop.name, shelved.names) as found_under,
            shop.status = 'active' and market.is_ordered_now(product.id, product.shop_id) as open_now
        ) as state
        where product.id = any (ids)
      ),
      relisted as (
        update market.products as product
        set listed = facts.listed, price_from_minor = facts.price_from_minor, price_to_minor = facts.price_to_minor,
          currency = facts.currency, availability = facts.availability,
          available_quantity = facts.available_quantity, category_ids = facts.category_ids, found_under = facts.found_under,
          facets = facts.facets, open_now = facts.open_now
        from facts
        where product.id = facts.id and
          (product.listed, product.price_from_minor, product.price_to_minor, product.currency, product.availability,
            product.available_quantity, product.category_ids, product.found_under, product.facets, product.open_now)
          is distinct from
          (facts.listed, facts.price_from_minor, facts.price_to_minor, facts.currency, facts.availability,
            facts.available_quantity, facts.category_ids, facts.found_under, facts.facets, facts.open_now)
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
      ),
      counted as (
        insert into market.facet_counts as known (facet, products)
        select facet, sum(change)
        from (
          select unnest(facets) as facet, 1 as change from facts
          union all
          select unnest(facets_before), -1 from facts
        ) as changes
        group by facet having sum(change) <> 0 order by facet
        on conflict (facet) do update set products = known.products + excluded.products
      )
      insert into market.facet_pairs as known (facet, beside, products)
      select facet, beside, sum(change)
      from (
        select facet, beside, 1 as change
        from facts cross join lateral unnest(facets) as facet cross join lateral unnest(facets) as beside
        where facets is distinct from facets_before
        union all
        select facet, beside, -1
        from facts cross join lateral unnest(facets_before) as facet cross join lateral unnest(facets_before) as beside
        where facets is distinct from facets_before
      ) as changes
      where facet <> 'all' and facet <> beside
      group by facet, beside having sum(change) <> 0 order by facet, beside
      on conflict (facet, beside) do update set products = known.products + excluded.products;
    end $$;

    -- What is there already is named and listed as if it were new.
    update market.categories set name = name;
    update market.shops set name = name;
    select market.suggest_name('product', id, title_key) from market.products where listed;
    select market.note_words(string_agg(concat_ws(' ', title, brand, array_to_string(labels, ' '), found_under, summary,
      description_html), ' ')) from market.products where listed;
    select market.relist(array(select id from market.products));
    -- Relisting counted only what has changed; whatever did not change has no pairs yet.
    truncate market.facet_pairs;
    insert into market.facet_pairs (facet, beside, products)
    select facet, beside, count(*)
    from market.products cross join lateral unnest(facets) as facet cross join lateral unnest(facets) as beside
    where facet <> 'all' and facet <> beside group by facet, beside;
  `)
}
