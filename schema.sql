-- The tables of every room, as the migrations make them. Written by `npm run generate`.
CREATE SCHEMA account;

CREATE SCHEMA blog;

CREATE SCHEMA cart;

CREATE SCHEMA events;

CREATE SCHEMA federation;

CREATE SCHEMA market;

CREATE SCHEMA web;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

CREATE FUNCTION account.count_profiles() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION account.count_subscribers() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION account.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        raise exception 'account.consent_log is append-only';
      end $$;

CREATE FUNCTION blog.count_posts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      declare
        change integer := 0;
      begin
        if tg_op <> 'DELETE' then
          change := change + (select count(*) from after_change where listed_at is not null);
        end if;
        if tg_op <> 'INSERT' then
          change := change - (select count(*) from before_change where listed_at is not null);
        end if;
        if change <> 0 then
          update blog.listed_totals set posts = posts + change where user_id is null;
        end if;
        return null;
      end $$;

CREATE FUNCTION blog.count_posts_of_authors() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        if tg_op <> 'INSERT' then
          update blog.listed_totals set posts = listed_totals.posts - change.posts
            from (select user_id, count(*) as posts from before_change where listed_at is not null group by user_id) as change
            where listed_totals.user_id = change.user_id;
        end if;
        if tg_op <> 'DELETE' then
          insert into blog.listed_totals (user_id, posts)
            select user_id, count(*) from after_change where listed_at is not null group by user_id
            on conflict (user_id) do update set posts = listed_totals.posts + excluded.posts;
        end if;
        return null;
      end $$;

CREATE FUNCTION blog.count_posts_of_tags() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        if tg_op <> 'DELETE' then
          update blog.tags set post_count = post_count + change.posts
            from (select tag_id, count(*) as posts from after_change where listed_at is not null group by tag_id) as change
            where tags.id = change.tag_id;
        end if;
        if tg_op <> 'INSERT' then
          update blog.tags set post_count = post_count - change.posts
            from (select tag_id, count(*) as posts from before_change where listed_at is not null group by tag_id) as change
            where tags.id = change.tag_id;
        end if;
        return null;
      end $$;

CREATE FUNCTION blog.index_posts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      declare
        changed uuid[];
      begin
        if tg_op = 'INSERT' then
          changed := array(select id from after_change);
        else
          changed := array(select new_row.id from after_change as new_row join before_change as old_row using (id)
            where (new_row.listed_at, new_row.author_ids, new_row.tag_ids)
              is distinct from (old_row.listed_at, old_row.author_ids, old_row.tag_ids));
          delete from blog.post_authors where post_id = any (changed);
          delete from blog.post_tags where post_id = any (changed);
        end if;
        insert into blog.post_authors (post_id, user_id, listed_at)
          select id, user_id, listed_at from after_change cross join unnest(author_ids) as user_id where id = any (changed);
        insert into blog.post_tags (post_id, tag_id, listed_at)
          select id, tag_id, listed_at from after_change cross join unnest(tag_ids) as tag_id where id = any (changed);
        return null;
      end $$;

CREATE FUNCTION blog.plain(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.unaccent('public.unaccent'::regdictionary, $1);

CREATE FUNCTION blog.post_search(title text, excerpt text, plaintext text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((setweight(to_tsvector('english'::regconfig, blog.plain(title)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, blog.plain(COALESCE(excerpt, ''::text))), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, blog.plain(plaintext)), 'C'::"char"));

CREATE FUNCTION events.calendar_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform events.say_of_dates(array(select e.id from events.events e
          join after_change new_row on new_row.id = e.calendar_id join before_change old_row on old_row.id = e.calendar_id
          where new_row.visibility <> old_row.visibility));
        return null;
      end $$;

CREATE FUNCTION events.document(title text, summary text, description_html text, tags text[]) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ select setweight(to_tsvector('english', events.folded(title)), 'A')
        || setweight(to_tsvector('english', events.folded(coalesce(summary, ''))), 'B')
        || setweight(to_tsvector('english', array_to_string(tags, ' ')), 'B')
        || setweight(to_tsvector('english', events.folded(regexp_replace(coalesce(description_html, ''), '<[^>]*>', ' ', 'g'))), 'C') $$;

CREATE FUNCTION events.event_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform events.say_of_dates(array(select id from after_change));
        return null;
      end $$;

CREATE FUNCTION events.folded(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$ select lower(public.unaccent('public.unaccent', $1)) $_$;

CREATE FUNCTION events.say_of_dates(changed_events uuid[]) RETURNS void
    LANGUAGE sql
    AS $$
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

CREATE FUNCTION events.say_of_new_date() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        select calendar_id, category, tags, published, listed, event_status, event_slug, event_title, event_summary,
            event_location_id, timezone, all_day, in_series
          into new.calendar_id, new.category, new.tags, new.published, new.listed, new.event_status, new.event_slug, new.event_title,
            new.event_summary, new.event_location_id, new.timezone, new.all_day, new.in_series
          from events.said_of_dates where event_id = new.event_id;
        return new;
      end $$;

CREATE FUNCTION federation.count_members() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION federation.folded(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$ select lower(public.unaccent('public.unaccent', $1)) $_$;

CREATE FUNCTION market.bits_of(numbers integer[]) RETURNS bit
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
    declare bits bit(4096) := 0::bit(4096); place integer;
    begin
      foreach place in array numbers loop
        place := place & 4095;
        bits := set_bit(bits, place, 1 - get_bit(bits, place));
      end loop;
      return bits;
    end $$;

CREATE FUNCTION market.category_named() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      perform market.suggest_name('category', new.id, new.name_key);
      perform market.note_words(new.name);
      return null;
    end $$;

CREATE FUNCTION market.is_gtin(code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
      select code ~ '^([0-9]{8}|[0-9]{12,14})$' and (
        select sum(digit::integer * case when (char_length(code) - place) % 2 = 1 then 3 else 1 end) % 10 = 0
        from unnest(string_to_array(code, null)) with ordinality as digits(digit, place)
      )
    $_$;

CREATE FUNCTION market.is_ordered_now(product uuid, shop uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
      select not exists (select from market.order_cycles where shop_id = shop) or exists (
        select from market.order_cycles as cycle
        where cycle.shop_id = shop and cycle.status = 'open' and (
          not exists (select from market.order_cycle_items where cycle_id = cycle.id) or exists (
            select from market.order_cycle_items as item
            join market.product_variants as variant on variant.id = item.variant_id
            where item.cycle_id = cycle.id and variant.product_id = product and variant.deleted_at is null)))
    $$;

CREATE FUNCTION market.name_gone() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      delete from market.suggestions where id = old.id;
      return null;
    end $$;

CREATE FUNCTION market.name_starts(name_key text) RETURNS TABLE(place bigint, key text)
    LANGUAGE sql IMMUTABLE
    AS $$
      with words as (
        select word, place from regexp_split_to_table(name_key, '[^a-z0-9]+') with ordinality as each (word, place)
        where word <> ''
      )
      select first.place, left(string_agg(later.word, ' ' order by later.place), 60)
      from words as first join words as later on later.place >= first.place
      where first.place <= 8 group by first.place
    $$;

CREATE FUNCTION market.note_words(texts text) RETURNS void
    LANGUAGE sql
    AS $$
      insert into market.search_words (word)
      select distinct word
      from regexp_split_to_table(regexp_replace(lower(market.unaccented(texts)), '<[^>]*>', ' ', 'g'), '[^a-z]+') as word
      where char_length(word) between 3 and 40
      order by word
      on conflict do nothing
    $$;

CREATE FUNCTION market.products_named() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION market.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      raise exception '% is only added to', tg_table_name using errcode = 'restrict_violation';
    end $$;

CREATE FUNCTION market.relevance_of(weights text[]) RETURNS smallint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN ('A'::text = ANY (weights)) THEN 3 WHEN ('B'::text = ANY (weights)) THEN 2 ELSE 1 END;

CREATE FUNCTION market.relist(ids uuid[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION market.unaccented(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.unaccent('public.unaccent'::regdictionary, value);

CREATE FUNCTION market.search_document(title text, brand text, labels text[], found_under text, summary text, description text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((((setweight(to_tsvector('english'::regconfig, market.unaccented(title)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, market.unaccented(COALESCE(brand, ''::text))), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, market.unaccented(array_to_string(labels, ' '::text))), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, market.unaccented(found_under)), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, market.unaccented(summary)), 'C'::"char")) || setweight(to_tsvector('english'::regconfig, market.unaccented(description)), 'D'::"char"));

CREATE FUNCTION market.shop_named() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      perform market.suggest_name('shop', new.id, case when new.status <> 'closed' then new.name_key else '' end);
      perform market.note_words(new.name);
      return null;
    end $$;

CREATE FUNCTION market.show_first_picture(of_shop uuid, of_product uuid) RETURNS void
    LANGUAGE plpgsql
    AS $$
      declare
        first jsonb := (
          select jsonb_build_object('path', path, 'alt', alt, 'width', width, 'height', height, 'widths', widths)
          from market.pictures
          where shop_id = of_shop and product_id is not distinct from of_product
          order by rank, id limit 1);
      begin
        if of_product is null then
          update market.shops set photo = first where id = of_shop and photo is distinct from first;
        else
          update market.products set photo = first where id = of_product and photo is distinct from first;
        end if;
      end $$;

CREATE FUNCTION market.suggest_name(kind text, id uuid, name_key text) RETURNS void
    LANGUAGE sql
    AS $_$
      delete from market.suggestions as old where old.id = $2;
      insert into market.suggestions (kind, id, place, key) select $1, $2, place, key from market.name_starts($3)
    $_$;

CREATE FUNCTION market.turn_bits() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      insert into market.facet_bits as known (chunk, facet, bits)
      select * from (
        select number >> 12 as chunk, facet, market.bits_of(array_agg(number)) as bits
        from (
          select news.number, unnest(news.facets) as facet
          from news join olds on olds.id = news.id where news.facets is distinct from olds.facets
          union all
          select olds.number, unnest(olds.facets)
          from news join olds on olds.id = news.id where news.facets is distinct from olds.facets
        ) as held group by number >> 12, facet
      ) as turned
      where bit_count(bits) > 0 order by chunk, facet
      on conflict (chunk, facet) do update set bits = known.bits # excluded.bits;

      insert into market.word_bits as known (word, chunk, relevance, bits)
      select * from (
        select word, number >> 12 as chunk, relevance, market.bits_of(array_agg(number)) as bits
        from (
          select news.number, each.lexeme as word, market.relevance_of(each.weights) as relevance
          from news join olds on olds.id = news.id cross join lateral unnest(news.search) as each
          where news.listed and (not olds.listed or news.search <> olds.search)
          union all
          select olds.number, each.lexeme, market.relevance_of(each.weights)
          from news join olds on olds.id = news.id cross join lateral unnest(olds.search) as each
          where olds.listed and (not news.listed or news.search <> olds.search)
        ) as said group by word, number >> 12, relevance
      ) as turned
      where bit_count(bits) > 0 order by word, chunk, relevance
      on conflict (word, chunk, relevance) do update set bits = known.bits # excluded.bits;
      return null;
    end $$;

CREATE TABLE account.consent_log (
    id uuid NOT NULL,
    subscriber_id uuid NOT NULL,
    newsletter_id uuid NOT NULL,
    action text NOT NULL,
    wording text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    CONSTRAINT consent_log_action CHECK ((action = ANY (ARRAY['subscribed'::text, 'unsubscribed'::text, 'removed'::text])))
);

CREATE TABLE account.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE account.mail_outbox (
    id uuid NOT NULL,
    template text NOT NULL,
    to_address text NOT NULL,
    to_name text,
    variables jsonb,
    dedupe_key text NOT NULL,
    state text DEFAULT 'queued'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_try_at timestamp(3) with time zone,
    message_id text NOT NULL,
    last_error text,
    created_at timestamp(3) with time zone NOT NULL,
    sent_at timestamp(3) with time zone,
    CONSTRAINT mail_outbox_says CHECK (((state = ANY (ARRAY['queued'::text, 'sending'::text])) = (variables IS NOT NULL))),
    CONSTRAINT mail_outbox_sent CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
    CONSTRAINT mail_outbox_state CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text]))),
    CONSTRAINT mail_outbox_to_address_length CHECK (((char_length(to_address) >= 3) AND (char_length(to_address) <= 320))),
    CONSTRAINT mail_outbox_to_name_length CHECK ((char_length(to_name) <= 500)),
    CONSTRAINT mail_outbox_waits CHECK (((state = ANY (ARRAY['queued'::text, 'sending'::text])) = (next_try_at IS NOT NULL)))
);

CREATE TABLE account.mail_pace (
    only_row boolean DEFAULT true NOT NULL,
    next_at timestamp with time zone NOT NULL,
    CONSTRAINT mail_pace_only_row CHECK (only_row)
);

CREATE TABLE account.newsletter_subscriptions (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    subscriber_id uuid NOT NULL,
    newsletter_id uuid NOT NULL,
    status text NOT NULL,
    confirmed_at timestamp(3) with time zone,
    unsubscribed_at timestamp(3) with time zone,
    CONSTRAINT newsletter_subscriptions_confirmed CHECK (((status <> 'confirmed'::text) OR (confirmed_at IS NOT NULL))),
    CONSTRAINT newsletter_subscriptions_status CHECK ((status = ANY (ARRAY['pending'::text, 'confirmed'::text, 'unsubscribed'::text]))),
    CONSTRAINT newsletter_subscriptions_unsubscribed CHECK (((status <> 'unsubscribed'::text) OR (unsubscribed_at IS NOT NULL)))
);

CREATE TABLE account.newsletters (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    cadence text,
    sender_name text NOT NULL,
    picture text,
    picture_alt text,
    opt_in text NOT NULL,
    visibility text NOT NULL,
    status text NOT NULL,
    rank integer NOT NULL,
    subscriber_count integer DEFAULT 0 NOT NULL,
    CONSTRAINT newsletters_cadence_length CHECK (((char_length(cadence) >= 1) AND (char_length(cadence) <= 80))),
    CONSTRAINT newsletters_description_length CHECK (((char_length(description) >= 1) AND (char_length(description) <= 600))),
    CONSTRAINT newsletters_opt_in CHECK ((opt_in = ANY (ARRAY['single'::text, 'double'::text]))),
    CONSTRAINT newsletters_picture_alt_length CHECK (((char_length(picture_alt) >= 1) AND (char_length(picture_alt) <= 300))),
    CONSTRAINT newsletters_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT newsletters_picture_with_alt CHECK (((picture IS NULL) = (picture_alt IS NULL))),
    CONSTRAINT newsletters_rank CHECK ((rank >= 0)),
    CONSTRAINT newsletters_sender_name_length CHECK (((char_length(sender_name) >= 1) AND (char_length(sender_name) <= 80))),
    CONSTRAINT newsletters_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT newsletters_status CHECK ((status = ANY (ARRAY['active'::text, 'archived'::text]))),
    CONSTRAINT newsletters_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120))),
    CONSTRAINT newsletters_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'members'::text, 'private'::text])))
);

CREATE TABLE account.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp(3) with time zone
);

CREATE TABLE account.profile_totals (
    visibility text NOT NULL,
    profiles integer NOT NULL
);

CREATE TABLE account.profiles (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    user_id uuid NOT NULL,
    display_name text NOT NULL,
    pronouns text,
    bio text,
    portrait text,
    visibility text NOT NULL,
    theme text NOT NULL,
    notify_orders boolean NOT NULL,
    notify_events boolean NOT NULL,
    notify_social boolean NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT profiles_bio_length CHECK (((char_length(bio) >= 1) AND (char_length(bio) <= 1000))),
    CONSTRAINT profiles_display_name_length CHECK (((char_length(display_name) >= 1) AND (char_length(display_name) <= 80))),
    CONSTRAINT profiles_portrait_shape CHECK ((portrait ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT profiles_pronouns_length CHECK (((char_length(pronouns) >= 1) AND (char_length(pronouns) <= 60))),
    CONSTRAINT profiles_theme CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text]))),
    CONSTRAINT profiles_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'members'::text, 'private'::text])))
);

CREATE TABLE account.subscribers (
    id uuid NOT NULL,
    user_id uuid,
    email public.citext,
    created_at timestamp(3) with time zone NOT NULL,
    erased_at timestamp(3) with time zone,
    CONSTRAINT subscribers_somebody CHECK ((num_nonnulls(user_id, email, erased_at) >= 1))
);

CREATE TABLE blog.authors (
    user_id uuid NOT NULL,
    name text NOT NULL
);

CREATE TABLE blog.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE blog.listed_totals (
    user_id uuid,
    posts integer NOT NULL
)
WITH (fillfactor='50');

CREATE TABLE blog.media (
    id uuid NOT NULL,
    owner_user_id uuid NOT NULL,
    sha256 text NOT NULL,
    alt text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    widths integer[] NOT NULL,
    bytes integer NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    wanted_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT media_alt_length CHECK (((char_length(alt) >= 1) AND (char_length(alt) <= 200))),
    CONSTRAINT media_bytes CHECK ((bytes > 0)),
    CONSTRAINT media_height CHECK ((height > 0)),
    CONSTRAINT media_sha256_shape CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT media_width CHECK ((width > 0)),
    CONSTRAINT media_widths CHECK ((((cardinality(widths) >= 1) AND (cardinality(widths) <= 8)) AND (widths[cardinality(widths)] = width)))
);

CREATE TABLE blog.navigation_items (
    id uuid NOT NULL,
    menu_id uuid NOT NULL,
    parent_id uuid,
    rank smallint NOT NULL,
    label text NOT NULL,
    url text,
    post_id uuid,
    page_id uuid,
    tag_id uuid,
    site text,
    path text,
    audience text NOT NULL,
    new_tab boolean NOT NULL,
    CONSTRAINT navigation_items_at_most_60 CHECK (((rank >= 0) AND (rank <= 59))),
    CONSTRAINT navigation_items_audience CHECK ((audience = ANY (ARRAY['everybody'::text, 'members'::text, 'visitors'::text]))),
    CONSTRAINT navigation_items_label_length CHECK (((char_length(label) >= 1) AND (char_length(label) <= 80))),
    CONSTRAINT navigation_items_one_target CHECK ((num_nonnulls(url, post_id, page_id, tag_id, site) = 1)),
    CONSTRAINT navigation_items_path_shape CHECK (((path ~ '^/'::text) AND (char_length(path) <= 2000))),
    CONSTRAINT navigation_items_path_with_site CHECK (((path IS NULL) OR (site IS NOT NULL))),
    CONSTRAINT navigation_items_site CHECK ((site = ANY (ARRAY['blog'::text, 'market'::text, 'cart'::text, 'events'::text, 'federation'::text, 'account'::text]))),
    CONSTRAINT navigation_items_url_shape CHECK (((url ~ '^(http://|https://|mailto:|/)'::text) AND (char_length(url) <= 2000)))
);

CREATE TABLE blog.navigation_menus (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    site text NOT NULL,
    slot text NOT NULL,
    title text NOT NULL,
    CONSTRAINT navigation_menus_site CHECK ((site = ANY (ARRAY['blog'::text, 'market'::text, 'cart'::text, 'events'::text, 'federation'::text, 'account'::text]))),
    CONSTRAINT navigation_menus_slot CHECK ((slot = ANY (ARRAY['header'::text, 'footer'::text, 'sidebar'::text]))),
    CONSTRAINT navigation_menus_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 80)))
);

CREATE TABLE blog.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp(3) with time zone
);

CREATE TABLE blog.page_slugs (
    slug text NOT NULL,
    page_id uuid NOT NULL
);

CREATE TABLE blog.pages (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    title text NOT NULL,
    slug text NOT NULL,
    status text NOT NULL,
    visibility text NOT NULL,
    excerpt text,
    beginning text NOT NULL,
    html text NOT NULL,
    picture text,
    picture_alt text,
    meta_title text,
    meta_description text,
    published_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT pages_excerpt_length CHECK (((char_length(excerpt) >= 1) AND (char_length(excerpt) <= 600))),
    CONSTRAINT pages_html_length CHECK ((char_length(html) <= 200000)),
    CONSTRAINT pages_meta_description_length CHECK (((char_length(meta_description) >= 1) AND (char_length(meta_description) <= 320))),
    CONSTRAINT pages_meta_title_length CHECK (((char_length(meta_title) >= 1) AND (char_length(meta_title) <= 120))),
    CONSTRAINT pages_picture_alt_length CHECK (((char_length(picture_alt) >= 1) AND (char_length(picture_alt) <= 300))),
    CONSTRAINT pages_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT pages_picture_with_alt CHECK (((picture IS NULL) = (picture_alt IS NULL))),
    CONSTRAINT pages_published_with_date CHECK (((status <> 'published'::text) OR (published_at IS NOT NULL))),
    CONSTRAINT pages_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT pages_status CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text]))),
    CONSTRAINT pages_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT pages_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'members'::text, 'private'::text])))
);

CREATE TABLE blog.post_authors (
    post_id uuid NOT NULL,
    user_id uuid NOT NULL,
    listed_at timestamp(3) with time zone
);

CREATE TABLE blog.post_bodies (
    post_id uuid NOT NULL,
    html text NOT NULL,
    plaintext text NOT NULL,
    search tsvector NOT NULL,
    CONSTRAINT post_bodies_html_length CHECK ((char_length(html) <= 200000))
);

CREATE TABLE blog.post_slugs (
    slug text NOT NULL,
    post_id uuid NOT NULL
);

CREATE TABLE blog.post_tags (
    post_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    listed_at timestamp(3) with time zone
);

CREATE TABLE blog.post_widgets (
    post_id uuid NOT NULL,
    rank smallint NOT NULL,
    kind text NOT NULL,
    ref_id uuid NOT NULL,
    caption text,
    CONSTRAINT post_widgets_at_most_12 CHECK (((rank >= 0) AND (rank <= 11))),
    CONSTRAINT post_widgets_caption_length CHECK (((char_length(caption) >= 1) AND (char_length(caption) <= 200))),
    CONSTRAINT post_widgets_kind CHECK ((kind = ANY (ARRAY['event'::text, 'calendar'::text, 'product'::text, 'shop'::text])))
);

CREATE TABLE blog.posts (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    title text NOT NULL,
    slug text NOT NULL,
    status text NOT NULL,
    visibility text NOT NULL,
    excerpt text,
    beginning text NOT NULL,
    reading_minutes integer NOT NULL,
    featured boolean NOT NULL,
    picture text,
    picture_alt text,
    meta_title text,
    meta_description text,
    published_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    created_by uuid,
    author_ids uuid[] NOT NULL,
    tag_ids uuid[] NOT NULL,
    listed_at timestamp(3) with time zone GENERATED ALWAYS AS (
CASE
    WHEN ((status = 'published'::text) AND (visibility <> 'private'::text)) THEN published_at
    ELSE NULL::timestamp with time zone
END) STORED,
    CONSTRAINT posts_authors CHECK (((cardinality(author_ids) >= 1) AND (cardinality(author_ids) <= 10))),
    CONSTRAINT posts_excerpt_length CHECK (((char_length(excerpt) >= 1) AND (char_length(excerpt) <= 600))),
    CONSTRAINT posts_meta_description_length CHECK (((char_length(meta_description) >= 1) AND (char_length(meta_description) <= 320))),
    CONSTRAINT posts_meta_title_length CHECK (((char_length(meta_title) >= 1) AND (char_length(meta_title) <= 120))),
    CONSTRAINT posts_picture_alt_length CHECK (((char_length(picture_alt) >= 1) AND (char_length(picture_alt) <= 300))),
    CONSTRAINT posts_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT posts_picture_with_alt CHECK (((picture IS NULL) = (picture_alt IS NULL))),
    CONSTRAINT posts_published_with_date CHECK (((status <> 'published'::text) OR (published_at IS NOT NULL))),
    CONSTRAINT posts_reading_minutes CHECK ((reading_minutes >= 1)),
    CONSTRAINT posts_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT posts_status CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text, 'archived'::text]))),
    CONSTRAINT posts_tags CHECK ((cardinality(tag_ids) <= 20)),
    CONSTRAINT posts_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT posts_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'members'::text, 'private'::text])))
);

CREATE TABLE blog.tags (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    description text,
    visibility text NOT NULL,
    post_count integer DEFAULT 0 NOT NULL,
    CONSTRAINT tags_description_length CHECK ((char_length(description) <= 500)),
    CONSTRAINT tags_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80))),
    CONSTRAINT tags_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT tags_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'internal'::text])))
)
WITH (fillfactor='50');

CREATE TABLE cart.carts (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    user_id uuid,
    token_hash bytea,
    currency character(3) NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone,
    donation_minor bigint DEFAULT 0 NOT NULL,
    notes text DEFAULT ''::text NOT NULL,
    CONSTRAINT carts_donation CHECK (((donation_minor >= 0) AND (donation_minor <= 100000))),
    CONSTRAINT carts_notes_length CHECK ((char_length(notes) <= 500)),
    CONSTRAINT carts_one_holder CHECK ((num_nonnulls(user_id, token_hash) = 1)),
    CONSTRAINT carts_token_hash_length CHECK ((octet_length(token_hash) = 32))
);

CREATE TABLE cart.checkouts (
    id uuid NOT NULL,
    cart_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    state text NOT NULL,
    order_id uuid,
    created_at timestamp(3) with time zone NOT NULL,
    released_at timestamp(3) with time zone,
    cart_version integer,
    CONSTRAINT checkouts_key_length CHECK (((char_length(key) >= 1) AND (char_length(key) <= 100))),
    CONSTRAINT checkouts_ordered CHECK (((state = 'ordered'::text) = (order_id IS NOT NULL))),
    CONSTRAINT checkouts_released CHECK (((released_at IS NULL) OR (state = 'refused'::text))),
    CONSTRAINT checkouts_request_hash_length CHECK ((octet_length(request_hash) = 32)),
    CONSTRAINT checkouts_state CHECK ((state = ANY (ARRAY['reserving'::text, 'ordered'::text, 'refused'::text])))
);

CREATE TABLE cart.fulfilments (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    order_id uuid NOT NULL,
    seller_type text NOT NULL,
    seller_id uuid NOT NULL,
    seller_name text NOT NULL,
    pickup_id uuid,
    pickup_starts_at timestamp(3) with time zone,
    pickup_ends_at timestamp(3) with time zone,
    pickup_place text,
    status text NOT NULL,
    ready_at timestamp(3) with time zone,
    handed_over_at timestamp(3) with time zone,
    placed_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT fulfilments_pickup CHECK ((num_nulls(pickup_id, pickup_starts_at, pickup_ends_at, pickup_place) = ANY (ARRAY[0, 4]))),
    CONSTRAINT fulfilments_seller_type CHECK ((seller_type = ANY (ARRAY['product_variant'::text, 'ticket_type'::text]))),
    CONSTRAINT fulfilments_status CHECK ((status = ANY (ARRAY['waiting'::text, 'to_pack'::text, 'ready'::text, 'handed_over'::text, 'cancelled'::text])))
);

CREATE TABLE cart.handled_requests (
    cart_id uuid NOT NULL,
    key text NOT NULL,
    request text NOT NULL,
    handled_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT handled_requests_key_length CHECK (((char_length(key) >= 1) AND (char_length(key) <= 100)))
);

CREATE TABLE cart.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE cart.lines (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    cart_id uuid NOT NULL,
    item_type text NOT NULL,
    item_id uuid NOT NULL,
    quantity integer NOT NULL,
    title text NOT NULL,
    unit_amount_minor bigint NOT NULL,
    currency character(3) NOT NULL,
    quoted_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT lines_item_type CHECK ((item_type = ANY (ARRAY['product_variant'::text, 'ticket_type'::text]))),
    CONSTRAINT lines_quantity CHECK (((quantity >= 1) AND (quantity <= 99))),
    CONSTRAINT lines_unit_amount CHECK ((unit_amount_minor >= 0))
);

CREATE TABLE cart.order_history (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    what text NOT NULL,
    note text,
    actor_user_id uuid,
    at timestamp(3) with time zone NOT NULL,
    CONSTRAINT order_history_what CHECK ((what ~ '^[a-z_]+$'::text))
);

CREATE TABLE cart.order_lines (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    fulfilment_id uuid,
    rank integer NOT NULL,
    item_type text NOT NULL,
    item_id uuid,
    title text NOT NULL,
    sku text,
    quantity integer NOT NULL,
    unit_amount_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    tax_class text NOT NULL,
    tax_rate_bp integer NOT NULL,
    tax_minor bigint NOT NULL,
    reservation_id uuid,
    stock text NOT NULL,
    refunded_quantity integer DEFAULT 0 NOT NULL,
    refunded_minor bigint DEFAULT 0 NOT NULL,
    CONSTRAINT order_lines_donation CHECK ((((item_type = 'donation'::text) = (item_id IS NULL)) AND ((item_type = 'donation'::text) = (fulfilment_id IS NULL)) AND ((item_type = 'donation'::text) = (reservation_id IS NULL)) AND ((item_type = 'donation'::text) = (stock = 'none'::text)))),
    CONSTRAINT order_lines_item_type CHECK ((item_type = ANY (ARRAY['product_variant'::text, 'ticket_type'::text, 'donation'::text]))),
    CONSTRAINT order_lines_quantity CHECK (((quantity >= 1) AND (quantity <= 99))),
    CONSTRAINT order_lines_refunded CHECK ((((refunded_quantity >= 0) AND (refunded_quantity <= quantity)) AND ((refunded_minor >= 0) AND (refunded_minor <= total_minor)))),
    CONSTRAINT order_lines_stock CHECK ((stock = ANY (ARRAY['held'::text, 'committed'::text, 'released'::text, 'lost'::text, 'none'::text]))),
    CONSTRAINT order_lines_sum CHECK ((total_minor = (quantity * unit_amount_minor))),
    CONSTRAINT order_lines_tax CHECK (((tax_minor >= 0) AND (tax_minor <= total_minor))),
    CONSTRAINT order_lines_tax_rate CHECK (((tax_rate_bp >= 0) AND (tax_rate_bp <= 10000))),
    CONSTRAINT order_lines_unit_amount CHECK ((unit_amount_minor >= 0))
);

CREATE TABLE cart.orders (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    code text NOT NULL,
    user_id uuid,
    cart_id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    phone text,
    notes text DEFAULT ''::text NOT NULL,
    currency character(3) NOT NULL,
    status text NOT NULL,
    payment_status text NOT NULL,
    total_minor bigint NOT NULL,
    tax_minor bigint NOT NULL,
    paid_minor bigint DEFAULT 0 NOT NULL,
    refunded_minor bigint DEFAULT 0 NOT NULL,
    placed_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    paid_at timestamp(3) with time zone,
    completed_at timestamp(3) with time zone,
    cancelled_at timestamp(3) with time zone,
    cancel_reason text,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, ((((code || ' '::text) || name) || ' '::text) || email))) STORED NOT NULL,
    buyer_left_at timestamp(3) with time zone,
    erased_at timestamp(3) with time zone,
    CONSTRAINT orders_buyer_left CHECK (((buyer_left_at IS NULL) OR (user_id IS NULL))),
    CONSTRAINT orders_cancel_reason_length CHECK ((char_length(cancel_reason) <= 500)),
    CONSTRAINT orders_cancelled CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT orders_code_shape CHECK ((code ~ '^[2-9A-HJ-NP-Z]{8}$'::text)),
    CONSTRAINT orders_confirmed CHECK (((status <> ALL (ARRAY['confirmed'::text, 'completed'::text])) OR (paid_minor >= total_minor))),
    CONSTRAINT orders_email_length CHECK (((erased_at IS NOT NULL) OR ((char_length(email) >= 3) AND (char_length(email) <= 320)))),
    CONSTRAINT orders_erased CHECK (((erased_at IS NULL) OR ((user_id IS NULL) AND (email = ''::text) AND (name = ''::text) AND (phone IS NULL) AND (notes = ''::text) AND (cancel_reason IS NULL)))),
    CONSTRAINT orders_name_length CHECK (((erased_at IS NOT NULL) OR ((char_length(name) >= 1) AND (char_length(name) <= 120)))),
    CONSTRAINT orders_notes_length CHECK ((char_length(notes) <= 500)),
    CONSTRAINT orders_paid CHECK ((paid_minor >= 0)),
    CONSTRAINT orders_payment_status CHECK ((payment_status = ANY (ARRAY['unpaid'::text, 'paid'::text, 'partially_refunded'::text, 'refunded'::text, 'disputed'::text]))),
    CONSTRAINT orders_phone_length CHECK (((char_length(phone) >= 3) AND (char_length(phone) <= 40))),
    CONSTRAINT orders_refunded CHECK (((refunded_minor >= 0) AND (refunded_minor <= paid_minor))),
    CONSTRAINT orders_status CHECK ((status = ANY (ARRAY['pending_payment'::text, 'confirmed'::text, 'completed'::text, 'expired'::text, 'cancelled'::text]))),
    CONSTRAINT orders_tax CHECK (((tax_minor >= 0) AND (tax_minor <= total_minor))),
    CONSTRAINT orders_total CHECK ((total_minor >= 0))
);

CREATE TABLE cart.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp(3) with time zone
);

CREATE TABLE cart.payment_events (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    source text NOT NULL,
    provider_status text NOT NULL,
    payload jsonb NOT NULL,
    digest bytea NOT NULL,
    received_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT payment_events_source CHECK ((source = ANY (ARRAY['webhook'::text, 'poll'::text, 'redirect'::text, 'buyer'::text, 'expiry'::text, 'reconciliation'::text, 'staff'::text])))
);

CREATE TABLE cart.payment_findings (
    id uuid NOT NULL,
    kind text NOT NULL,
    reference text NOT NULL,
    details jsonb NOT NULL,
    found_at timestamp(3) with time zone NOT NULL,
    resolved_at timestamp(3) with time zone,
    resolved_by uuid,
    note text,
    CONSTRAINT payment_findings_kind CHECK ((kind = ANY (ARRAY['unknown_payment'::text, 'missing_payment'::text, 'amount_differs'::text, 'refund_differs'::text, 'status_differs'::text]))),
    CONSTRAINT payment_findings_note_length CHECK ((char_length(note) <= 500))
);

CREATE TABLE cart.payments (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    provider text NOT NULL,
    attempt integer NOT NULL,
    reference text NOT NULL,
    status text NOT NULL,
    amount_minor bigint NOT NULL,
    currency character(3) NOT NULL,
    idempotency_key text NOT NULL,
    provider_checkout_id text,
    provider_transaction_id text,
    provider_transaction_code text,
    page_url text,
    failure text,
    refunded_minor bigint DEFAULT 0 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    settled_at timestamp(3) with time zone,
    next_look_at timestamp(3) with time zone,
    looks integer DEFAULT 0 NOT NULL,
    taken_minor bigint,
    dispute_settled_at timestamp(3) with time zone,
    CONSTRAINT payments_amount CHECK ((amount_minor >= 0)),
    CONSTRAINT payments_attempt CHECK ((attempt >= 1)),
    CONSTRAINT payments_idempotency_key_length CHECK (((char_length(idempotency_key) >= 1) AND (char_length(idempotency_key) <= 100))),
    CONSTRAINT payments_provider CHECK ((provider = ANY (ARRAY['sumup'::text, 'none'::text]))),
    CONSTRAINT payments_reference_length CHECK ((char_length(reference) <= 90)),
    CONSTRAINT payments_refunded CHECK (((refunded_minor >= 0) AND (refunded_minor <= COALESCE(taken_minor, amount_minor)))),
    CONSTRAINT payments_settled_dispute CHECK (((dispute_settled_at IS NULL) OR (status = 'disputed'::text))),
    CONSTRAINT payments_status CHECK ((status = ANY (ARRAY['created'::text, 'pending'::text, 'action_required'::text, 'succeeded'::text, 'failed'::text, 'expired'::text, 'cancelled'::text, 'disputed'::text]))),
    CONSTRAINT payments_taken CHECK ((taken_minor > 0)),
    CONSTRAINT payments_taken_disputed CHECK (((taken_minor IS NULL) OR (status = 'disputed'::text)))
);

CREATE TABLE cart.refund_lines (
    refund_id uuid NOT NULL,
    line_id uuid NOT NULL,
    quantity integer NOT NULL,
    amount_minor bigint NOT NULL,
    CONSTRAINT refund_lines_amount CHECK ((amount_minor >= 0)),
    CONSTRAINT refund_lines_quantity CHECK ((quantity >= 1))
);

CREATE TABLE cart.refunds (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    order_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    reason text NOT NULL,
    status text NOT NULL,
    returns_stock boolean NOT NULL,
    idempotency_key text NOT NULL,
    refunded_before_minor bigint,
    requested_by uuid,
    decided_by uuid,
    note text,
    failure text,
    created_at timestamp(3) with time zone NOT NULL,
    settled_at timestamp(3) with time zone,
    CONSTRAINT refunds_amount CHECK ((amount_minor > 0)),
    CONSTRAINT refunds_idempotency_key_length CHECK (((char_length(idempotency_key) >= 1) AND (char_length(idempotency_key) <= 100))),
    CONSTRAINT refunds_note_length CHECK ((char_length(note) <= 500)),
    CONSTRAINT refunds_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
    CONSTRAINT refunds_status CHECK ((status = ANY (ARRAY['requested'::text, 'declined'::text, 'approved'::text, 'pending'::text, 'succeeded'::text, 'failed'::text])))
);

CREATE TABLE events.calendars (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    description text,
    timezone text NOT NULL,
    visibility text NOT NULL,
    colour text NOT NULL,
    owner_id uuid NOT NULL,
    actor_id uuid,
    CONSTRAINT calendars_colour CHECK ((colour = ANY (ARRAY['rose'::text, 'ash'::text, 'moss'::text, 'wheat'::text, 'sky'::text, 'plum'::text]))),
    CONSTRAINT calendars_description_length CHECK ((char_length(description) <= 500)),
    CONSTRAINT calendars_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT calendars_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 80))),
    CONSTRAINT calendars_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'unlisted'::text, 'private'::text])))
);

CREATE TABLE events.event_hosts (
    event_id uuid NOT NULL,
    user_id uuid NOT NULL,
    rank integer NOT NULL
);

CREATE TABLE events.events (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    calendar_id uuid NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    summary text,
    description_html text,
    status text NOT NULL,
    category text NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    picture text,
    picture_alt text,
    location_id uuid,
    online_url text,
    local_start timestamp(0) without time zone NOT NULL,
    local_end timestamp(0) without time zone NOT NULL,
    timezone text NOT NULL,
    all_day boolean NOT NULL,
    starts_at timestamp(3) with time zone NOT NULL,
    ends_at timestamp(3) with time zone NOT NULL,
    rule text,
    extra_dates timestamp(0) without time zone[] DEFAULT '{}'::timestamp without time zone[] NOT NULL,
    except_dates timestamp(0) without time zone[] DEFAULT '{}'::timestamp without time zone[] NOT NULL,
    materialised_until timestamp(3) with time zone,
    uid text NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    continues_id uuid,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    published_at timestamp(3) with time zone,
    search tsvector GENERATED ALWAYS AS (events.document(title, summary, description_html, tags)) STORED,
    CONSTRAINT events_category CHECK ((category = ANY (ARRAY['market'::text, 'workshop'::text, 'walk'::text, 'meeting'::text, 'meal'::text, 'talk'::text, 'work_day'::text, 'other'::text]))),
    CONSTRAINT events_description_length CHECK ((char_length(description_html) <= 40000)),
    CONSTRAINT events_ends_after_start CHECK (((local_end > local_start) AND (ends_at > starts_at))),
    CONSTRAINT events_except_dates_number CHECK ((cardinality(except_dates) <= 100)),
    CONSTRAINT events_extra_dates_number CHECK ((cardinality(extra_dates) <= 100)),
    CONSTRAINT events_picture_described CHECK (((picture IS NULL) = (picture_alt IS NULL))),
    CONSTRAINT events_published CHECK (((status <> 'published'::text) OR (published_at IS NOT NULL))),
    CONSTRAINT events_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT events_status CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text, 'cancelled'::text]))),
    CONSTRAINT events_summary_length CHECK ((char_length(summary) <= 300)),
    CONSTRAINT events_tags_number CHECK ((cardinality(tags) <= 8)),
    CONSTRAINT events_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120)))
);

CREATE TABLE events.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE events.locations (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    name text NOT NULL,
    street text,
    locality text,
    postcode text,
    country text NOT NULL,
    latitude double precision,
    longitude double precision,
    access_notes text,
    search text GENERATED ALWAYS AS (events.folded(((((name || ' '::text) || COALESCE(street, ''::text)) || ' '::text) || COALESCE(locality, ''::text)))) STORED,
    CONSTRAINT locations_access_notes_length CHECK ((char_length(access_notes) <= 1000)),
    CONSTRAINT locations_country_shape CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT locations_latitude_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT locations_locality_length CHECK ((char_length(locality) <= 100)),
    CONSTRAINT locations_longitude_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT locations_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    CONSTRAINT locations_point CHECK (((latitude IS NULL) = (longitude IS NULL))),
    CONSTRAINT locations_postcode_length CHECK ((char_length(postcode) <= 20)),
    CONSTRAINT locations_street_length CHECK ((char_length(street) <= 200))
);

CREATE TABLE events.occurrences (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    event_id uuid NOT NULL,
    recurrence_id timestamp(0) without time zone NOT NULL,
    local_start timestamp(0) without time zone NOT NULL,
    local_end timestamp(0) without time zone NOT NULL,
    starts_at timestamp(3) with time zone NOT NULL,
    ends_at timestamp(3) with time zone NOT NULL,
    status text NOT NULL,
    title text,
    summary text,
    location_id uuid,
    calendar_id uuid NOT NULL,
    category text NOT NULL,
    tags text[] NOT NULL,
    published boolean NOT NULL,
    listed boolean NOT NULL,
    event_status text NOT NULL,
    event_slug text NOT NULL,
    event_title text NOT NULL,
    event_summary text,
    event_location_id uuid,
    timezone text NOT NULL,
    all_day boolean NOT NULL,
    in_series boolean NOT NULL,
    CONSTRAINT occurrences_ends_after_start CHECK (((local_end > local_start) AND (ends_at > starts_at))),
    CONSTRAINT occurrences_status CHECK ((status = ANY (ARRAY['scheduled'::text, 'moved'::text, 'cancelled'::text]))),
    CONSTRAINT occurrences_summary_length CHECK ((char_length(summary) <= 300)),
    CONSTRAINT occurrences_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120)))
);

CREATE TABLE events.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp(3) with time zone
);

CREATE VIEW events.said_of_dates AS
 SELECT e.id AS event_id,
    e.calendar_id,
    e.category,
    e.tags,
    (e.status <> 'draft'::text) AS published,
    ((e.status <> 'draft'::text) AND (c.visibility = 'public'::text)) AS listed,
    e.status AS event_status,
    e.slug AS event_slug,
    e.title AS event_title,
    e.summary AS event_summary,
    e.location_id AS event_location_id,
    e.timezone,
    e.all_day,
    ((e.rule IS NOT NULL) OR (cardinality(e.extra_dates) > 0)) AS in_series
   FROM (events.events e
     JOIN events.calendars c ON ((c.id = e.calendar_id)));

CREATE TABLE events.tax_rates (
    tax_class text NOT NULL,
    rate_bp integer NOT NULL,
    valid_from timestamp(3) with time zone NOT NULL,
    CONSTRAINT tax_rates_class CHECK ((tax_class = ANY (ARRAY['zero'::text, 'reduced'::text, 'standard'::text]))),
    CONSTRAINT tax_rates_rate CHECK (((rate_bp >= 0) AND (rate_bp <= 10000)))
);

CREATE TABLE events.ticket_holds (
    id uuid NOT NULL,
    key text NOT NULL,
    line text NOT NULL,
    ticket_type_id uuid NOT NULL,
    quantity integer NOT NULL,
    status text NOT NULL,
    order_id uuid,
    recommitted boolean DEFAULT false NOT NULL,
    returned integer DEFAULT 0 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    settled_at timestamp(3) with time zone,
    CONSTRAINT ticket_holds_key_length CHECK (((char_length(key) >= 1) AND (char_length(key) <= 100))),
    CONSTRAINT ticket_holds_line_length CHECK (((char_length(line) >= 1) AND (char_length(line) <= 100))),
    CONSTRAINT ticket_holds_ordered CHECK (((status <> ALL (ARRAY['committed'::text, 'lost'::text])) OR (order_id IS NOT NULL))),
    CONSTRAINT ticket_holds_quantity CHECK (((quantity >= 1) AND (quantity <= 99))),
    CONSTRAINT ticket_holds_returned CHECK (((returned >= 0) AND (returned <= quantity))),
    CONSTRAINT ticket_holds_returned_when_sold CHECK (((returned = 0) OR (status = 'committed'::text))),
    CONSTRAINT ticket_holds_settled CHECK (((status = 'held'::text) = (settled_at IS NULL))),
    CONSTRAINT ticket_holds_status CHECK ((status = ANY (ARRAY['held'::text, 'committed'::text, 'released'::text, 'expired'::text, 'lost'::text])))
);

CREATE TABLE events.ticket_returns (
    key text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    CONSTRAINT ticket_returns_key_length CHECK (((char_length(key) >= 1) AND (char_length(key) <= 100)))
);

CREATE TABLE events.ticket_types (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    event_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    price_minor bigint NOT NULL,
    currency character(3) NOT NULL,
    capacity integer,
    max_per_order integer NOT NULL,
    sale_starts_at timestamp(3) with time zone,
    sale_ends_at timestamp(3) with time zone,
    visibility text NOT NULL,
    rank integer NOT NULL,
    tax_class text DEFAULT 'standard'::text NOT NULL,
    held integer DEFAULT 0 NOT NULL,
    sold integer DEFAULT 0 NOT NULL,
    CONSTRAINT ticket_types_capacity_range CHECK (((capacity >= 1) AND (capacity <= 100000))),
    CONSTRAINT ticket_types_currency CHECK ((currency = 'GBP'::bpchar)),
    CONSTRAINT ticket_types_description_length CHECK ((char_length(description) <= 300)),
    CONSTRAINT ticket_types_held CHECK ((held >= 0)),
    CONSTRAINT ticket_types_max_per_order_range CHECK (((max_per_order >= 1) AND (max_per_order <= 100))),
    CONSTRAINT ticket_types_not_oversold CHECK (((capacity IS NULL) OR ((held + sold) <= capacity))),
    CONSTRAINT ticket_types_price_range CHECK (((price_minor >= 0) AND (price_minor <= 1000000))),
    CONSTRAINT ticket_types_sale_order CHECK ((sale_ends_at > sale_starts_at)),
    CONSTRAINT ticket_types_sold CHECK ((sold >= 0)),
    CONSTRAINT ticket_types_tax_class CHECK ((tax_class = ANY (ARRAY['zero'::text, 'reduced'::text, 'standard'::text]))),
    CONSTRAINT ticket_types_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 80))),
    CONSTRAINT ticket_types_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'hidden'::text])))
);

CREATE TABLE federation.actors (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    kind text NOT NULL,
    type text NOT NULL,
    site text NOT NULL,
    handle public.citext NOT NULL,
    user_id uuid,
    name text,
    summary text,
    approves_followers boolean NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    suspended_at timestamp(3) with time zone,
    deleted_at timestamp(3) with time zone,
    CONSTRAINT actors_handle_shape CHECK (((handle)::text ~ '^[a-z][a-z0-9_]{1,31}$'::text)),
    CONSTRAINT actors_kind CHECK ((kind = ANY (ARRAY['user'::text, 'app'::text]))),
    CONSTRAINT actors_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80))),
    CONSTRAINT actors_name_of_app CHECK (((kind = 'app'::text) = (name IS NOT NULL))),
    CONSTRAINT actors_person_is_member CHECK ((((kind = 'user'::text) = (user_id IS NOT NULL)) AND ((kind = 'user'::text) = (type = 'person'::text)))),
    CONSTRAINT actors_site CHECK ((site = ANY (ARRAY['blog'::text, 'market'::text, 'cart'::text, 'events'::text, 'federation'::text, 'account'::text]))),
    CONSTRAINT actors_summary_length CHECK ((char_length(summary) <= 500)),
    CONSTRAINT actors_type CHECK ((type = ANY (ARRAY['person'::text, 'service'::text, 'application'::text])))
);

CREATE TABLE federation.authenticators (
    user_id uuid NOT NULL,
    sealed_secret bytea NOT NULL,
    begun_at timestamp(3) with time zone NOT NULL,
    confirmed_at timestamp(3) with time zone,
    last_step bigint
);

CREATE TABLE federation.email_links (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    purpose text NOT NULL,
    user_id uuid,
    new_email public.citext,
    interaction_uid text,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT email_links_new_email CHECK (((new_email IS NOT NULL) = (purpose = 'changeEmail'::text))),
    CONSTRAINT email_links_purpose CHECK ((purpose = ANY (ARRAY['signIn'::text, 'resetPassword'::text, 'changeEmail'::text])))
);

CREATE TABLE federation.follows (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    follower_id uuid NOT NULL,
    followed_id uuid NOT NULL,
    state text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    accepted_at timestamp(3) with time zone,
    CONSTRAINT follows_accepted CHECK (((state = 'accepted'::text) = (accepted_at IS NOT NULL))),
    CONSTRAINT follows_not_oneself CHECK ((follower_id <> followed_id)),
    CONSTRAINT follows_state CHECK ((state = ANY (ARRAY['pending'::text, 'accepted'::text, 'rejected'::text])))
);

CREATE TABLE federation.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE federation.letters (
    id uuid NOT NULL,
    template text NOT NULL,
    address text,
    name text,
    variables jsonb NOT NULL,
    written_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE federation.member_totals (
    status text NOT NULL,
    members integer NOT NULL
)
WITH (fillfactor='50');

CREATE TABLE federation.oidc_payloads (
    model text NOT NULL,
    id_hash bytea NOT NULL,
    sealed_id bytea,
    payload jsonb NOT NULL,
    grant_id text,
    uid text,
    user_code text,
    account_id uuid,
    consumed_at timestamp(3) with time zone,
    expires_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT oidc_payloads_sealed_id CHECK (((sealed_id IS NOT NULL) = (model = 'Session'::text)))
);

CREATE TABLE federation.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp(3) with time zone
);

CREATE TABLE federation.passkey_challenges (
    challenge text NOT NULL,
    uid text,
    user_id uuid,
    expires_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT passkey_challenges_purpose CHECK (((uid IS NULL) <> (user_id IS NULL)))
);

CREATE TABLE federation.passkeys (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    credential_id text NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] NOT NULL,
    backed_up boolean NOT NULL,
    name text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    last_used_at timestamp(3) with time zone,
    CONSTRAINT passkeys_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80)))
);

CREATE TABLE federation.passwords (
    user_id uuid NOT NULL,
    hash text NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE federation.pending_second_factors (
    uid text NOT NULL,
    user_id uuid NOT NULL,
    methods text[] NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE federation.recovery_codes (
    user_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp(3) with time zone
);

CREATE TABLE federation.registrations (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    email public.citext NOT NULL,
    handle public.citext NOT NULL,
    name text NOT NULL,
    password_hash text,
    interaction_uid text,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE federation.reserved_handles (
    handle public.citext NOT NULL,
    reason text NOT NULL
);

CREATE TABLE federation.security_events (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    network text,
    device text,
    data jsonb NOT NULL
);

CREATE TABLE federation.signing_keys (
    id text NOT NULL,
    public_key jsonb NOT NULL,
    private_key bytea NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    signs_from timestamp(3) with time zone NOT NULL
);

CREATE UNLOGGED TABLE federation.throttles (
    key character varying(255) NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    expire bigint
);

CREATE TABLE federation.tickets (
    token_hash bytea NOT NULL,
    user_id uuid NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE federation.user_sessions (
    id text NOT NULL,
    user_id uuid NOT NULL,
    methods text[] NOT NULL,
    network text,
    device text,
    created_at timestamp(3) with time zone NOT NULL,
    last_seen_at timestamp(3) with time zone NOT NULL,
    ended_at timestamp(3) with time zone,
    CONSTRAINT user_sessions_device_length CHECK ((char_length(device) <= 512))
);

CREATE TABLE federation.users (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    handle public.citext NOT NULL,
    name text NOT NULL,
    avatar_url text,
    pronouns text,
    introduction text,
    email public.citext,
    status text NOT NULL,
    roles text[] NOT NULL,
    locale text NOT NULL,
    timezone text NOT NULL,
    joined_at timestamp(3) with time zone NOT NULL,
    deleted_at timestamp(3) with time zone,
    search text GENERATED ALWAYS AS (federation.folded(((name || ' '::text) || (handle)::text))) STORED,
    CONSTRAINT users_deleted CHECK (((status = 'deleted'::text) = (deleted_at IS NOT NULL))),
    CONSTRAINT users_email_present CHECK (((email IS NULL) = (deleted_at IS NOT NULL))),
    CONSTRAINT users_handle_shape CHECK (((handle)::text ~ '^[a-z][a-z0-9_]{1,31}$'::text)),
    CONSTRAINT users_introduction_length CHECK ((char_length(introduction) <= 200)),
    CONSTRAINT users_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80))),
    CONSTRAINT users_roles CHECK (((roles <@ ARRAY['member'::text, 'author'::text, 'editor'::text, 'moderator'::text, 'admin'::text]) AND ('member'::text = ANY (roles)))),
    CONSTRAINT users_status CHECK ((status = ANY (ARRAY['active'::text, 'pending'::text, 'suspended'::text, 'deleted'::text])))
);

CREATE TABLE market.categories (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    parent_id uuid,
    path uuid[] NOT NULL,
    name text NOT NULL,
    name_key text GENERATED ALWAYS AS (lower(market.unaccented(name))) STORED NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    picture text,
    picture_alt text DEFAULT ''::text NOT NULL,
    rank integer DEFAULT 0 NOT NULL,
    CONSTRAINT categories_description_length CHECK ((char_length(description) <= 500)),
    CONSTRAINT categories_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80))),
    CONSTRAINT categories_path CHECK (((path[cardinality(path)] = id) AND (cardinality(path) <= 4))),
    CONSTRAINT categories_picture_alt_length CHECK ((char_length(picture_alt) <= 200)),
    CONSTRAINT categories_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT categories_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80)))
);

CREATE TABLE market.category_products (
    category_id uuid NOT NULL,
    product_id uuid NOT NULL,
    published_at timestamp(3) with time zone NOT NULL,
    price_from_minor bigint NOT NULL,
    title_key text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE market.facet_bits (
    chunk integer NOT NULL,
    facet text NOT NULL COLLATE pg_catalog."C",
    bits bit(4096) NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='200');

CREATE TABLE market.facet_counts (
    facet text NOT NULL COLLATE pg_catalog."C",
    products integer NOT NULL
)
WITH (fillfactor='50');

CREATE TABLE market.facet_pairs (
    facet text NOT NULL COLLATE pg_catalog."C",
    beside text NOT NULL COLLATE pg_catalog."C",
    products integer NOT NULL
)
WITH (fillfactor='70');

CREATE TABLE market.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE market.locations (
    id uuid NOT NULL,
    shop_id uuid NOT NULL,
    name text NOT NULL,
    is_default boolean NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    removed_at timestamp(3) with time zone,
    CONSTRAINT locations_default_stays CHECK ((NOT (is_default AND (removed_at IS NOT NULL)))),
    CONSTRAINT locations_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
);

CREATE TABLE market.market_page_blocks (
    page_id uuid NOT NULL,
    rank integer NOT NULL,
    kind text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    html text,
    product_ids uuid[],
    category_id uuid,
    shop_id uuid,
    CONSTRAINT market_page_blocks_content CHECK ((((kind = 'text'::text) = (html IS NOT NULL)) AND ((kind = 'products'::text) = (product_ids IS NOT NULL)) AND ((kind = 'category'::text) = (category_id IS NOT NULL)) AND ((kind = 'shop'::text) = (shop_id IS NOT NULL)))),
    CONSTRAINT market_page_blocks_html_length CHECK ((char_length(html) <= 20000)),
    CONSTRAINT market_page_blocks_kind CHECK ((kind = ANY (ARRAY['products'::text, 'category'::text, 'shop'::text, 'text'::text]))),
    CONSTRAINT market_page_blocks_products CHECK ((cardinality(product_ids) <= 24)),
    CONSTRAINT market_page_blocks_title_length CHECK ((char_length(title) <= 120))
);

CREATE TABLE market.market_pages (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    title_key text GENERATED ALWAYS AS (lower(market.unaccented(title))) STORED NOT NULL COLLATE pg_catalog."C",
    summary text DEFAULT ''::text NOT NULL,
    picture text,
    picture_alt text DEFAULT ''::text NOT NULL,
    status text NOT NULL,
    published_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT market_pages_picture_alt_length CHECK ((char_length(picture_alt) <= 200)),
    CONSTRAINT market_pages_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT market_pages_published CHECK (((status = 'draft'::text) OR (published_at IS NOT NULL))),
    CONSTRAINT market_pages_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT market_pages_status CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text]))),
    CONSTRAINT market_pages_summary_length CHECK ((char_length(summary) <= 200)),
    CONSTRAINT market_pages_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120)))
);

CREATE TABLE market.order_cycle_claims (
    reservation_id uuid NOT NULL,
    hold text NOT NULL,
    cycle_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    pickup_id uuid,
    quantity integer NOT NULL,
    returned integer DEFAULT 0 NOT NULL,
    CONSTRAINT order_cycle_claims_hold_length CHECK ((char_length(hold) <= 100)),
    CONSTRAINT order_cycle_claims_quantity CHECK ((quantity > 0)),
    CONSTRAINT order_cycle_claims_returned CHECK (((returned >= 0) AND (returned <= quantity)))
);

CREATE TABLE market.order_cycle_history (
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    by_user_id uuid,
    at timestamp(3) with time zone NOT NULL
);

CREATE TABLE market.order_cycle_items (
    cycle_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    price_override_minor bigint,
    cap integer,
    taken integer DEFAULT 0 NOT NULL,
    CONSTRAINT order_cycle_items_cap CHECK ((cap >= 0)),
    CONSTRAINT order_cycle_items_price CHECK ((price_override_minor >= 0)),
    CONSTRAINT order_cycle_items_taken CHECK ((taken >= 0)),
    CONSTRAINT order_cycle_items_within_cap CHECK (((cap IS NULL) OR (taken <= cap)))
);

CREATE TABLE market.order_cycles (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    shop_id uuid NOT NULL,
    name text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    timezone text NOT NULL,
    status text DEFAULT 'draft'::text NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT order_cycles_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    CONSTRAINT order_cycles_note_length CHECK ((char_length(note) <= 500)),
    CONSTRAINT order_cycles_period CHECK ((opens_at <= closes_at)),
    CONSTRAINT order_cycles_status CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'processed'::text]))),
    CONSTRAINT order_cycles_timezone_length CHECK ((char_length(timezone) <= 60))
);

CREATE TABLE market.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp(3) with time zone
);

CREATE TABLE market.pickups (
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    starts_at timestamp(3) with time zone NOT NULL,
    ends_at timestamp(3) with time zone NOT NULL,
    place text NOT NULL,
    capacity integer,
    taken integer DEFAULT 0 NOT NULL,
    CONSTRAINT pickups_capacity CHECK ((capacity >= 0)),
    CONSTRAINT pickups_period CHECK ((starts_at < ends_at)),
    CONSTRAINT pickups_place_length CHECK (((char_length(place) >= 1) AND (char_length(place) <= 200))),
    CONSTRAINT pickups_taken CHECK ((taken >= 0)),
    CONSTRAINT pickups_within_capacity CHECK (((capacity IS NULL) OR (taken <= capacity)))
);

CREATE TABLE market.pictures (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    shop_id uuid NOT NULL,
    product_id uuid,
    media_id uuid NOT NULL,
    rank integer NOT NULL,
    alt text NOT NULL,
    path text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    widths integer[] NOT NULL,
    CONSTRAINT pictures_alt_length CHECK (((char_length(alt) >= 1) AND (char_length(alt) <= 200))),
    CONSTRAINT pictures_height CHECK ((height > 0)),
    CONSTRAINT pictures_path_shape CHECK ((path ~ '^/media/[0-9a-f]{64}$'::text)),
    CONSTRAINT pictures_rank CHECK ((rank >= 0)),
    CONSTRAINT pictures_width CHECK ((width > 0)),
    CONSTRAINT pictures_widths CHECK (((cardinality(widths) >= 1) AND (cardinality(widths) <= 8)))
);

CREATE TABLE market.planned_prices (
    id uuid NOT NULL,
    variant_id uuid NOT NULL,
    price_list text NOT NULL,
    amount_minor bigint,
    compare_at_minor bigint,
    starts_at timestamp(3) with time zone NOT NULL,
    by_user_id uuid,
    CONSTRAINT planned_prices_amount CHECK ((amount_minor >= 0)),
    CONSTRAINT planned_prices_compare_at CHECK ((compare_at_minor > amount_minor)),
    CONSTRAINT planned_prices_everybody CHECK (((price_list <> 'default'::text) OR (amount_minor IS NOT NULL))),
    CONSTRAINT planned_prices_list CHECK ((price_list = ANY (ARRAY['default'::text, 'member'::text, 'wholesale'::text])))
);

CREATE TABLE market.price_bands (
    "least" bigint NOT NULL,
    most bigint,
    CONSTRAINT price_bands_most CHECK ((most > "least"))
);

CREATE TABLE market.prices (
    id uuid NOT NULL,
    variant_id uuid NOT NULL,
    price_list text NOT NULL,
    currency character(3) NOT NULL,
    amount_minor bigint NOT NULL,
    compare_at_minor bigint,
    valid_during tstzrange NOT NULL,
    CONSTRAINT prices_amount CHECK ((amount_minor >= 0)),
    CONSTRAINT prices_compare_at CHECK ((compare_at_minor > amount_minor)),
    CONSTRAINT prices_currency_shape CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT prices_list CHECK ((price_list = ANY (ARRAY['default'::text, 'member'::text, 'wholesale'::text]))),
    CONSTRAINT prices_period CHECK (((NOT isempty(valid_during)) AND lower_inc(valid_during) AND (NOT lower_inf(valid_during))))
);

CREATE TABLE market.product_categories (
    product_id uuid NOT NULL,
    category_id uuid NOT NULL,
    rank integer NOT NULL
);

CREATE TABLE market.product_option_values (
    id uuid NOT NULL,
    option_id uuid NOT NULL,
    value text NOT NULL,
    rank integer NOT NULL,
    CONSTRAINT product_option_values_value_length CHECK (((char_length(value) >= 1) AND (char_length(value) <= 60)))
);

CREATE TABLE market.product_options (
    id uuid NOT NULL,
    product_id uuid NOT NULL,
    name text NOT NULL,
    rank integer NOT NULL,
    CONSTRAINT product_options_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 40)))
);

CREATE TABLE market.product_variants (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    product_id uuid NOT NULL,
    shop_id uuid NOT NULL,
    sku text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    unit_amount numeric(10,3) NOT NULL,
    unit text NOT NULL,
    min_per_order integer DEFAULT 1 NOT NULL,
    max_per_order integer,
    rank integer DEFAULT 0 NOT NULL,
    deleted_at timestamp(3) with time zone,
    barcode text,
    CONSTRAINT product_variants_barcode_check_digit CHECK (market.is_gtin(barcode)),
    CONSTRAINT product_variants_order_limits CHECK ((((min_per_order >= 1) AND (min_per_order <= 99)) AND ((max_per_order IS NULL) OR ((max_per_order >= min_per_order) AND (max_per_order <= 99))))),
    CONSTRAINT product_variants_sku_shape CHECK (((sku ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'::text) AND (char_length(sku) <= 40))),
    CONSTRAINT product_variants_title_length CHECK ((char_length(title) <= 80)),
    CONSTRAINT product_variants_unit CHECK ((unit = ANY (ARRAY['g'::text, 'kg'::text, 'ml'::text, 'l'::text, 'item'::text, 'bunch'::text]))),
    CONSTRAINT product_variants_unit_amount CHECK ((unit_amount > (0)::numeric))
);

CREATE TABLE market.products (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    shop_id uuid NOT NULL,
    title text NOT NULL,
    title_key text GENERATED ALWAYS AS (lower(market.unaccented(title))) STORED NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL,
    summary text DEFAULT ''::text NOT NULL,
    description_html text DEFAULT ''::text NOT NULL,
    brand text,
    labels text[] DEFAULT '{}'::text[] NOT NULL,
    picture text,
    picture_alt text DEFAULT ''::text NOT NULL,
    status text NOT NULL,
    published_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    listed boolean DEFAULT false NOT NULL,
    price_from_minor bigint,
    price_to_minor bigint,
    currency character(3),
    availability text DEFAULT 'out'::text NOT NULL,
    available_quantity integer,
    category_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    found_under text DEFAULT ''::text NOT NULL,
    facets text[] DEFAULT '{}'::text[] NOT NULL,
    search tsvector GENERATED ALWAYS AS (market.search_document(title, brand, labels, found_under, summary, description_html)) STORED NOT NULL,
    tax_class text DEFAULT 'zero'::text NOT NULL,
    open_now boolean DEFAULT false NOT NULL,
    photo jsonb,
    number integer NOT NULL,
    CONSTRAINT products_availability CHECK ((availability = ANY (ARRAY['in_stock'::text, 'low'::text, 'on_demand'::text, 'out'::text]))),
    CONSTRAINT products_brand_length CHECK (((char_length(brand) >= 1) AND (char_length(brand) <= 80))),
    CONSTRAINT products_description_length CHECK ((char_length(description_html) <= 20000)),
    CONSTRAINT products_labels_count CHECK ((cardinality(labels) <= 10)),
    CONSTRAINT products_listing CHECK (((NOT listed) OR ((published_at IS NOT NULL) AND (price_from_minor IS NOT NULL) AND (price_to_minor IS NOT NULL)))),
    CONSTRAINT products_picture_alt_length CHECK ((char_length(picture_alt) <= 200)),
    CONSTRAINT products_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT products_published CHECK (((status <> 'active'::text) OR (published_at IS NOT NULL))),
    CONSTRAINT products_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT products_status CHECK ((status = ANY (ARRAY['draft'::text, 'active'::text, 'archived'::text]))),
    CONSTRAINT products_summary_length CHECK ((char_length(summary) <= 200)),
    CONSTRAINT products_title_length CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120)))
);

ALTER TABLE market.products ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME market.products_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE market.reservation_parts (
    reservation_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    location_id uuid NOT NULL,
    quantity integer NOT NULL,
    returned integer DEFAULT 0 NOT NULL,
    CONSTRAINT reservation_parts_quantity CHECK ((quantity > 0)),
    CONSTRAINT reservation_parts_returned CHECK (((returned >= 0) AND (returned <= quantity)))
);

CREATE TABLE market.reservations (
    id uuid NOT NULL,
    key text NOT NULL,
    line text NOT NULL,
    variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    pickup_id uuid,
    status text NOT NULL,
    order_id uuid,
    recommitted boolean DEFAULT false NOT NULL,
    returned integer DEFAULT 0 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    settled_at timestamp(3) with time zone,
    CONSTRAINT reservations_key_length CHECK (((char_length(key) >= 1) AND (char_length(key) <= 100))),
    CONSTRAINT reservations_line_length CHECK (((char_length(line) >= 1) AND (char_length(line) <= 100))),
    CONSTRAINT reservations_ordered CHECK (((status <> ALL (ARRAY['committed'::text, 'lost'::text])) OR (order_id IS NOT NULL))),
    CONSTRAINT reservations_quantity CHECK (((quantity >= 1) AND (quantity <= 99))),
    CONSTRAINT reservations_returned CHECK (((returned >= 0) AND (returned <= quantity))),
    CONSTRAINT reservations_returned_when_sold CHECK (((returned = 0) OR (status = 'committed'::text))),
    CONSTRAINT reservations_settled CHECK (((status = 'held'::text) = (settled_at IS NULL))),
    CONSTRAINT reservations_status CHECK ((status = ANY (ARRAY['held'::text, 'committed'::text, 'released'::text, 'expired'::text, 'lost'::text])))
);

CREATE TABLE market.restocks (
    key text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    CONSTRAINT restocks_key_length CHECK (((char_length(key) >= 1) AND (char_length(key) <= 100)))
);

CREATE TABLE market.scrape_item_variants (
    item_id uuid NOT NULL,
    external_key text NOT NULL,
    variant_id uuid NOT NULL,
    is_ours boolean NOT NULL
);

CREATE TABLE market.scrape_items (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    source_id uuid NOT NULL,
    external_key text NOT NULL,
    page_id uuid,
    extracted jsonb NOT NULL,
    extracted_hash text NOT NULL,
    applied jsonb,
    product_id uuid,
    state text NOT NULL,
    reasons text[] DEFAULT '{}'::text[] NOT NULL,
    note text,
    seen_run_id uuid NOT NULL,
    missing_runs integer DEFAULT 0 NOT NULL,
    found_at timestamp(3) with time zone NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL,
    decided_by_user_id uuid,
    decided_at timestamp(3) with time zone,
    CONSTRAINT scrape_items_key_length CHECK (((char_length(external_key) >= 1) AND (char_length(external_key) <= 300))),
    CONSTRAINT scrape_items_reasons CHECK (((reasons <@ ARRAY['price'::text, 'title'::text, 'currency'::text, 'no_price'::text, 'ambiguous'::text, 'refused'::text]) AND ((state = 'needs_review'::text) = (reasons <> '{}'::text[])))),
    CONSTRAINT scrape_items_state CHECK ((state = ANY (ARRAY['new'::text, 'matched'::text, 'needs_review'::text, 'ignored'::text, 'gone'::text])))
);

CREATE TABLE market.scrape_pages (
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    url text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    state text DEFAULT 'known'::text NOT NULL,
    etag text,
    last_modified text,
    body_sha256 text,
    http_status integer,
    problem text,
    missing_runs integer DEFAULT 0 NOT NULL,
    fetched_at timestamp(3) with time zone,
    done_run_id uuid,
    CONSTRAINT scrape_pages_kind CHECK ((kind = ANY (ARRAY['page'::text, 'sitemap'::text]))),
    CONSTRAINT scrape_pages_state CHECK ((state = ANY (ARRAY['known'::text, 'gone'::text, 'excluded'::text]))),
    CONSTRAINT scrape_pages_url_length CHECK ((char_length(url) <= 2000))
);

CREATE TABLE market.scrape_pictures (
    item_id uuid NOT NULL,
    url text NOT NULL COLLATE pg_catalog."C",
    rank smallint NOT NULL,
    state text DEFAULT 'wanted'::text NOT NULL,
    problem text,
    tries smallint DEFAULT 0 NOT NULL,
    tried_at timestamp(3) with time zone,
    picture_id uuid,
    etag text,
    last_modified text,
    body_sha256 text,
    not_before timestamp(3) with time zone,
    CONSTRAINT scrape_pictures_problem_length CHECK ((char_length(problem) <= 500)),
    CONSTRAINT scrape_pictures_state CHECK ((state = ANY (ARRAY['wanted'::text, 'brought'::text, 'refused'::text]))),
    CONSTRAINT scrape_pictures_url_length CHECK ((char_length(url) <= 2000))
);

CREATE TABLE market.scrape_runs (
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    status text NOT NULL,
    started_by_user_id uuid,
    created_at timestamp(3) with time zone NOT NULL,
    started_at timestamp(3) with time zone,
    finished_at timestamp(3) with time zone,
    requests integer DEFAULT 0 NOT NULL,
    pages_read integer DEFAULT 0 NOT NULL,
    pages_unchanged integer DEFAULT 0 NOT NULL,
    pages_failed integer DEFAULT 0 NOT NULL,
    created integer DEFAULT 0 NOT NULL,
    updated integer DEFAULT 0 NOT NULL,
    unchanged integer DEFAULT 0 NOT NULL,
    to_review integer DEFAULT 0 NOT NULL,
    missing integer DEFAULT 0 NOT NULL,
    archived integer DEFAULT 0 NOT NULL,
    error text,
    CONSTRAINT scrape_runs_finished CHECK (((finished_at IS NULL) = (status = ANY (ARRAY['queued'::text, 'running'::text])))),
    CONSTRAINT scrape_runs_status CHECK ((status = ANY (ARRAY['queued'::text, 'running'::text, 'ok'::text, 'partial'::text, 'failed'::text, 'blocked'::text])))
);

CREATE TABLE market.scrape_sources (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    shop_id uuid NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    base_url text NOT NULL,
    permission_note text NOT NULL,
    adapter text NOT NULL,
    selectors jsonb,
    category_id uuid,
    publishes boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    is_sandbox boolean DEFAULT false NOT NULL,
    max_per_second numeric(6,2) NOT NULL,
    max_pages integer NOT NULL,
    every_hours integer,
    next_run_at timestamp(3) with time zone,
    not_before timestamp(3) with time zone,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT scrape_sources_adapter CHECK ((adapter = ANY (ARRAY['auto'::text, 'json_ld'::text, 'microdata'::text, 'open_graph'::text, 'selectors'::text]))),
    CONSTRAINT scrape_sources_base_url CHECK (((base_url ~ '^(http|https)://'::text) AND (char_length(base_url) <= 500))),
    CONSTRAINT scrape_sources_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    CONSTRAINT scrape_sources_needs_selectors CHECK (((adapter <> 'selectors'::text) OR (selectors IS NOT NULL))),
    CONSTRAINT scrape_sources_pages CHECK (((max_pages >= 1) AND (max_pages <= 20000))),
    CONSTRAINT scrape_sources_permission CHECK (((char_length(permission_note) >= 1) AND (char_length(permission_note) <= 1000))),
    CONSTRAINT scrape_sources_rate CHECK (((max_per_second > (0)::numeric) AND ((max_per_second <= (10)::numeric) OR is_sandbox))),
    CONSTRAINT scrape_sources_schedule CHECK (((every_hours >= 1) AND (every_hours <= 720))),
    CONSTRAINT scrape_sources_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80)))
);

CREATE TABLE market.search_words (
    word text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE market.shops (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    owner_user_id uuid NOT NULL,
    actor_id uuid,
    name text NOT NULL,
    name_key text GENERATED ALWAYS AS (lower(market.unaccented(name))) STORED NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL,
    kind text NOT NULL,
    summary text DEFAULT ''::text NOT NULL,
    description_html text DEFAULT ''::text NOT NULL,
    street text,
    locality text,
    postal_code text,
    country character(2),
    picture text,
    picture_alt text DEFAULT ''::text NOT NULL,
    currency character(3) NOT NULL,
    status text NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    photo jsonb,
    CONSTRAINT shops_country_shape CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT shops_currency_shape CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT shops_description_length CHECK ((char_length(description_html) <= 20000)),
    CONSTRAINT shops_kind CHECK ((kind = ANY (ARRAY['producer'::text, 'hub'::text, 'coop'::text]))),
    CONSTRAINT shops_locality_length CHECK (((char_length(locality) >= 1) AND (char_length(locality) <= 100))),
    CONSTRAINT shops_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    CONSTRAINT shops_picture_alt_length CHECK ((char_length(picture_alt) <= 200)),
    CONSTRAINT shops_picture_shape CHECK ((picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT shops_postal_code_length CHECK (((char_length(postal_code) >= 1) AND (char_length(postal_code) <= 20))),
    CONSTRAINT shops_slug_shape CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
    CONSTRAINT shops_status CHECK ((status = ANY (ARRAY['active'::text, 'paused'::text, 'closed'::text]))),
    CONSTRAINT shops_street_length CHECK (((char_length(street) >= 1) AND (char_length(street) <= 200))),
    CONSTRAINT shops_summary_length CHECK ((char_length(summary) <= 200))
);

CREATE TABLE market.stock_levels (
    variant_id uuid NOT NULL,
    location_id uuid NOT NULL,
    on_hand integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    allocated integer DEFAULT 0 NOT NULL,
    on_demand boolean DEFAULT false NOT NULL,
    low_at integer DEFAULT 5 NOT NULL,
    CONSTRAINT stock_levels_allocated CHECK ((allocated >= 0)),
    CONSTRAINT stock_levels_enough CHECK ((on_demand OR ((on_hand >= 0) AND ((reserved + allocated) <= on_hand)))),
    CONSTRAINT stock_levels_low_at CHECK ((low_at >= 0)),
    CONSTRAINT stock_levels_reserved CHECK ((reserved >= 0))
);

CREATE TABLE market.stock_movements (
    id uuid NOT NULL,
    variant_id uuid NOT NULL,
    location_id uuid NOT NULL,
    delta integer NOT NULL,
    reason text NOT NULL,
    note text,
    key text,
    by_user_id uuid,
    at timestamp(3) with time zone NOT NULL,
    reserved_delta integer DEFAULT 0 NOT NULL,
    reservation_id uuid,
    CONSTRAINT stock_movements_delta CHECK (((delta <> 0) OR (reserved_delta <> 0))),
    CONSTRAINT stock_movements_key_length CHECK ((char_length(key) <= 100)),
    CONSTRAINT stock_movements_note_length CHECK ((char_length(note) <= 500)),
    CONSTRAINT stock_movements_reason CHECK ((reason = ANY (ARRAY['receive'::text, 'adjust'::text, 'return'::text, 'transfer'::text, 'reserve'::text, 'release'::text, 'expire'::text, 'commit'::text, 'sync'::text])))
);

CREATE TABLE market.suggestions (
    kind text NOT NULL,
    id uuid NOT NULL,
    place smallint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT suggestions_kind CHECK ((kind = ANY (ARRAY['category'::text, 'product'::text, 'shop'::text])))
);

CREATE TABLE market.tax_classes (
    name text NOT NULL,
    CONSTRAINT tax_classes_name_shape CHECK ((name ~ '^[a-z]+$'::text))
);

CREATE TABLE market.tax_rates (
    tax_class text NOT NULL,
    rate_bp integer NOT NULL,
    valid_from timestamp(3) with time zone NOT NULL,
    CONSTRAINT tax_rates_rate CHECK (((rate_bp >= 0) AND (rate_bp <= 10000)))
);

CREATE TABLE market.variant_option_values (
    variant_id uuid NOT NULL,
    product_id uuid NOT NULL,
    option_id uuid NOT NULL,
    value_id uuid NOT NULL
);

CREATE TABLE market.word_bits (
    word text NOT NULL COLLATE pg_catalog."C",
    chunk integer NOT NULL,
    relevance smallint NOT NULL,
    bits bit(4096) NOT NULL
);

CREATE TABLE public.migrations (
    schema text NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE web.drafts (
    code_hash text NOT NULL,
    sealed text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT drafts_code_hash_check CHECK ((length(code_hash) = 64))
);

CREATE TABLE web.ended_sessions (
    name text NOT NULL,
    untold text,
    until timestamp with time zone NOT NULL
);

CREATE TABLE web.handoffs (
    code_hash text NOT NULL,
    step text NOT NULL,
    site text NOT NULL,
    payload jsonb NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT handoffs_code_hash_check CHECK ((length(code_hash) = 64)),
    CONSTRAINT handoffs_step_check CHECK ((step = ANY (ARRAY['ask'::text, 'answer'::text])))
);

CREATE TABLE web.inbox_seen (
    message_id uuid NOT NULL,
    handler text NOT NULL,
    handled_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE web.logout_tokens (
    jti text NOT NULL,
    until timestamp with time zone NOT NULL
);

CREATE TABLE web.outbox (
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp with time zone
);

CREATE TABLE web.sessions (
    id text NOT NULL,
    site text NOT NULL,
    user_id uuid NOT NULL,
    handle text NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    op_session text NOT NULL,
    sid text NOT NULL,
    tokens text NOT NULL,
    access_expires_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    lease text,
    leased_until timestamp with time zone,
    CONSTRAINT sessions_id_check CHECK ((length(id) = 64))
);

CREATE TABLE web.submissions (
    key text NOT NULL,
    result jsonb,
    claimed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT submissions_key_check CHECK ((length(key) = 64))
);

ALTER TABLE ONLY account.consent_log
    ADD CONSTRAINT consent_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY account.mail_outbox
    ADD CONSTRAINT mail_outbox_dedupe_key_key UNIQUE (dedupe_key);

ALTER TABLE ONLY account.mail_outbox
    ADD CONSTRAINT mail_outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.mail_pace
    ADD CONSTRAINT mail_pace_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY account.newsletter_subscriptions
    ADD CONSTRAINT newsletter_subscriptions_once UNIQUE (subscriber_id, newsletter_id);

ALTER TABLE ONLY account.newsletter_subscriptions
    ADD CONSTRAINT newsletter_subscriptions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.newsletters
    ADD CONSTRAINT newsletters_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.newsletters
    ADD CONSTRAINT newsletters_slug_key UNIQUE (slug);

ALTER TABLE ONLY account.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.profile_totals
    ADD CONSTRAINT profile_totals_pkey PRIMARY KEY (visibility);

ALTER TABLE ONLY account.profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.profiles
    ADD CONSTRAINT profiles_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY account.subscribers
    ADD CONSTRAINT subscribers_email_key UNIQUE (email);

ALTER TABLE ONLY account.subscribers
    ADD CONSTRAINT subscribers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY account.subscribers
    ADD CONSTRAINT subscribers_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY blog.authors
    ADD CONSTRAINT authors_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY blog.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY blog.listed_totals
    ADD CONSTRAINT listed_totals_user_id_key UNIQUE NULLS NOT DISTINCT (user_id);

ALTER TABLE ONLY blog.media
    ADD CONSTRAINT media_owner_file_key UNIQUE (owner_user_id, sha256);

ALTER TABLE ONLY blog.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_rank_key UNIQUE (menu_id, rank);

ALTER TABLE ONLY blog.navigation_menus
    ADD CONSTRAINT navigation_menus_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.navigation_menus
    ADD CONSTRAINT navigation_menus_place_key UNIQUE (site, slot);

ALTER TABLE ONLY blog.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.page_slugs
    ADD CONSTRAINT page_slugs_pkey PRIMARY KEY (slug);

ALTER TABLE ONLY blog.pages
    ADD CONSTRAINT pages_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.pages
    ADD CONSTRAINT pages_slug_key UNIQUE (slug);

ALTER TABLE ONLY blog.post_authors
    ADD CONSTRAINT post_authors_pkey PRIMARY KEY (post_id, user_id);

ALTER TABLE ONLY blog.post_bodies
    ADD CONSTRAINT post_bodies_pkey PRIMARY KEY (post_id);

ALTER TABLE ONLY blog.post_slugs
    ADD CONSTRAINT post_slugs_pkey PRIMARY KEY (slug);

ALTER TABLE ONLY blog.post_tags
    ADD CONSTRAINT post_tags_pkey PRIMARY KEY (post_id, tag_id);

ALTER TABLE ONLY blog.post_widgets
    ADD CONSTRAINT post_widgets_pkey PRIMARY KEY (post_id, rank);

ALTER TABLE ONLY blog.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.posts
    ADD CONSTRAINT posts_slug_key UNIQUE (slug);

ALTER TABLE ONLY blog.tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog.tags
    ADD CONSTRAINT tags_slug_key UNIQUE (slug);

ALTER TABLE ONLY cart.carts
    ADD CONSTRAINT carts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.carts
    ADD CONSTRAINT carts_token_key UNIQUE (token_hash);

ALTER TABLE ONLY cart.carts
    ADD CONSTRAINT carts_user_key UNIQUE (user_id);

ALTER TABLE ONLY cart.checkouts
    ADD CONSTRAINT checkouts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.fulfilments
    ADD CONSTRAINT fulfilments_one_of_seller UNIQUE (order_id, seller_id);

ALTER TABLE ONLY cart.fulfilments
    ADD CONSTRAINT fulfilments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.handled_requests
    ADD CONSTRAINT handled_requests_pkey PRIMARY KEY (cart_id, key);

ALTER TABLE ONLY cart.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY cart.lines
    ADD CONSTRAINT lines_item_key UNIQUE (cart_id, item_type, item_id);

ALTER TABLE ONLY cart.lines
    ADD CONSTRAINT lines_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.order_history
    ADD CONSTRAINT order_history_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.order_lines
    ADD CONSTRAINT order_lines_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.order_lines
    ADD CONSTRAINT order_lines_reservation_key UNIQUE (reservation_id);

ALTER TABLE ONLY cart.orders
    ADD CONSTRAINT orders_code_key UNIQUE (code);

ALTER TABLE ONLY cart.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.payment_events
    ADD CONSTRAINT payment_events_once UNIQUE (payment_id, digest);

ALTER TABLE ONLY cart.payment_events
    ADD CONSTRAINT payment_events_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.payment_findings
    ADD CONSTRAINT payment_findings_once UNIQUE (kind, reference);

ALTER TABLE ONLY cart.payment_findings
    ADD CONSTRAINT payment_findings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_attempt_key UNIQUE (order_id, attempt);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_checkout_key UNIQUE (provider_checkout_id);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_reference_key UNIQUE (reference);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_request_key UNIQUE (order_id, idempotency_key);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_transaction_key UNIQUE (provider_transaction_id);

ALTER TABLE ONLY cart.refund_lines
    ADD CONSTRAINT refund_lines_pkey PRIMARY KEY (refund_id, line_id);

ALTER TABLE ONLY cart.refunds
    ADD CONSTRAINT refunds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cart.refunds
    ADD CONSTRAINT refunds_request_key UNIQUE (order_id, idempotency_key);

ALTER TABLE ONLY events.calendars
    ADD CONSTRAINT calendars_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events.calendars
    ADD CONSTRAINT calendars_slug_key UNIQUE (slug);

ALTER TABLE ONLY events.event_hosts
    ADD CONSTRAINT event_hosts_pkey PRIMARY KEY (event_id, user_id);

ALTER TABLE ONLY events.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events.events
    ADD CONSTRAINT events_slug_key UNIQUE (calendar_id, slug);

ALTER TABLE ONLY events.events
    ADD CONSTRAINT events_uid_key UNIQUE (uid);

ALTER TABLE ONLY events.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY events.locations
    ADD CONSTRAINT locations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events.occurrences
    ADD CONSTRAINT occurrences_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events.occurrences
    ADD CONSTRAINT occurrences_recurrence_key UNIQUE (event_id, recurrence_id) DEFERRABLE;

ALTER TABLE ONLY events.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events.tax_rates
    ADD CONSTRAINT tax_rates_pkey PRIMARY KEY (tax_class, valid_from);

ALTER TABLE ONLY events.ticket_holds
    ADD CONSTRAINT ticket_holds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events.ticket_returns
    ADD CONSTRAINT ticket_returns_pkey PRIMARY KEY (key);

ALTER TABLE ONLY events.ticket_types
    ADD CONSTRAINT ticket_types_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.actors
    ADD CONSTRAINT actors_address_key UNIQUE (site, handle);

ALTER TABLE ONLY federation.actors
    ADD CONSTRAINT actors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.actors
    ADD CONSTRAINT actors_user_key UNIQUE (user_id);

ALTER TABLE ONLY federation.authenticators
    ADD CONSTRAINT authenticators_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY federation.email_links
    ADD CONSTRAINT email_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.email_links
    ADD CONSTRAINT email_links_token_key UNIQUE (token_hash);

ALTER TABLE ONLY federation.follows
    ADD CONSTRAINT follows_pair_key UNIQUE (follower_id, followed_id);

ALTER TABLE ONLY federation.follows
    ADD CONSTRAINT follows_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY federation.letters
    ADD CONSTRAINT letters_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.member_totals
    ADD CONSTRAINT member_totals_pkey PRIMARY KEY (status);

ALTER TABLE ONLY federation.oidc_payloads
    ADD CONSTRAINT oidc_payloads_pkey PRIMARY KEY (model, id_hash);

ALTER TABLE ONLY federation.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.passkey_challenges
    ADD CONSTRAINT passkey_challenges_pkey PRIMARY KEY (challenge);

ALTER TABLE ONLY federation.passkeys
    ADD CONSTRAINT passkeys_credential_key UNIQUE (credential_id);

ALTER TABLE ONLY federation.passkeys
    ADD CONSTRAINT passkeys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.passwords
    ADD CONSTRAINT passwords_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY federation.pending_second_factors
    ADD CONSTRAINT pending_second_factors_pkey PRIMARY KEY (uid);

ALTER TABLE ONLY federation.recovery_codes
    ADD CONSTRAINT recovery_codes_pkey PRIMARY KEY (user_id, code_hash);

ALTER TABLE ONLY federation.registrations
    ADD CONSTRAINT registrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.registrations
    ADD CONSTRAINT registrations_token_key UNIQUE (token_hash);

ALTER TABLE ONLY federation.reserved_handles
    ADD CONSTRAINT reserved_handles_pkey PRIMARY KEY (handle);

ALTER TABLE ONLY federation.security_events
    ADD CONSTRAINT security_events_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.throttles
    ADD CONSTRAINT throttles_pkey PRIMARY KEY (key);

ALTER TABLE ONLY federation.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (token_hash);

ALTER TABLE ONLY federation.user_sessions
    ADD CONSTRAINT user_sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY federation.users
    ADD CONSTRAINT users_email_key UNIQUE (email);

ALTER TABLE ONLY federation.users
    ADD CONSTRAINT users_handle_key UNIQUE (handle);

ALTER TABLE ONLY federation.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.categories
    ADD CONSTRAINT categories_slug_key UNIQUE (slug);

ALTER TABLE ONLY market.category_products
    ADD CONSTRAINT category_products_pkey PRIMARY KEY (product_id, category_id);

ALTER TABLE ONLY market.facet_bits
    ADD CONSTRAINT facet_bits_pkey PRIMARY KEY (chunk, facet) INCLUDE (bits);

ALTER TABLE ONLY market.facet_counts
    ADD CONSTRAINT facet_counts_pkey PRIMARY KEY (facet);

ALTER TABLE ONLY market.facet_pairs
    ADD CONSTRAINT facet_pairs_pkey PRIMARY KEY (facet, beside) INCLUDE (products);

ALTER TABLE ONLY market.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY market.locations
    ADD CONSTRAINT locations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.market_page_blocks
    ADD CONSTRAINT market_page_blocks_pkey PRIMARY KEY (page_id, rank);

ALTER TABLE ONLY market.market_pages
    ADD CONSTRAINT market_pages_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.market_pages
    ADD CONSTRAINT market_pages_slug_key UNIQUE (slug);

ALTER TABLE ONLY market.order_cycle_claims
    ADD CONSTRAINT order_cycle_claims_pkey PRIMARY KEY (reservation_id);

ALTER TABLE ONLY market.order_cycle_history
    ADD CONSTRAINT order_cycle_history_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.order_cycle_items
    ADD CONSTRAINT order_cycle_items_pkey PRIMARY KEY (cycle_id, variant_id);

ALTER TABLE ONLY market.order_cycles
    ADD CONSTRAINT order_cycles_one_at_a_time EXCLUDE USING gist (shop_id WITH =, tstzrange(opens_at, closes_at) WITH &&) WHERE ((status = ANY (ARRAY['draft'::text, 'open'::text])));

ALTER TABLE ONLY market.order_cycles
    ADD CONSTRAINT order_cycles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.pickups
    ADD CONSTRAINT pickups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.pictures
    ADD CONSTRAINT pictures_media_key UNIQUE NULLS NOT DISTINCT (shop_id, product_id, media_id);

ALTER TABLE ONLY market.pictures
    ADD CONSTRAINT pictures_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.planned_prices
    ADD CONSTRAINT planned_prices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.planned_prices
    ADD CONSTRAINT planned_prices_start_key UNIQUE (variant_id, price_list, starts_at);

ALTER TABLE ONLY market.price_bands
    ADD CONSTRAINT price_bands_pkey PRIMARY KEY ("least");

ALTER TABLE ONLY market.prices
    ADD CONSTRAINT prices_one_at_a_time EXCLUDE USING gist (variant_id WITH =, currency WITH =, price_list WITH =, valid_during WITH &&);

ALTER TABLE ONLY market.prices
    ADD CONSTRAINT prices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.product_categories
    ADD CONSTRAINT product_categories_pkey PRIMARY KEY (product_id, category_id);

ALTER TABLE ONLY market.product_option_values
    ADD CONSTRAINT product_option_values_in_option UNIQUE (id, option_id);

ALTER TABLE ONLY market.product_option_values
    ADD CONSTRAINT product_option_values_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.product_option_values
    ADD CONSTRAINT product_option_values_value_key UNIQUE (option_id, value);

ALTER TABLE ONLY market.product_options
    ADD CONSTRAINT product_options_in_product UNIQUE (id, product_id);

ALTER TABLE ONLY market.product_options
    ADD CONSTRAINT product_options_name_key UNIQUE (product_id, name);

ALTER TABLE ONLY market.product_options
    ADD CONSTRAINT product_options_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.product_variants
    ADD CONSTRAINT product_variants_in_product UNIQUE (id, product_id);

ALTER TABLE ONLY market.product_variants
    ADD CONSTRAINT product_variants_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.products
    ADD CONSTRAINT products_in_shop UNIQUE (id, shop_id);

ALTER TABLE ONLY market.products
    ADD CONSTRAINT products_number_key EXCLUDE USING hash (number WITH =);

ALTER TABLE ONLY market.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.products
    ADD CONSTRAINT products_slug_key UNIQUE (slug);

ALTER TABLE ONLY market.reservation_parts
    ADD CONSTRAINT reservation_parts_pkey PRIMARY KEY (reservation_id, location_id);

ALTER TABLE ONLY market.reservations
    ADD CONSTRAINT reservations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.restocks
    ADD CONSTRAINT restocks_pkey PRIMARY KEY (key);

ALTER TABLE ONLY market.scrape_item_variants
    ADD CONSTRAINT scrape_item_variants_pkey PRIMARY KEY (item_id, external_key);

ALTER TABLE ONLY market.scrape_items
    ADD CONSTRAINT scrape_items_external_key UNIQUE (source_id, external_key);

ALTER TABLE ONLY market.scrape_items
    ADD CONSTRAINT scrape_items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.scrape_pages
    ADD CONSTRAINT scrape_pages_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.scrape_pages
    ADD CONSTRAINT scrape_pages_url_key UNIQUE (source_id, url);

ALTER TABLE ONLY market.scrape_pictures
    ADD CONSTRAINT scrape_pictures_pkey PRIMARY KEY (item_id, url);

ALTER TABLE ONLY market.scrape_runs
    ADD CONSTRAINT scrape_runs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.scrape_sources
    ADD CONSTRAINT scrape_sources_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.scrape_sources
    ADD CONSTRAINT scrape_sources_slug_key UNIQUE (slug);

ALTER TABLE ONLY market.search_words
    ADD CONSTRAINT search_words_pkey PRIMARY KEY (word);

ALTER TABLE ONLY market.shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.shops
    ADD CONSTRAINT shops_slug_key UNIQUE (slug);

ALTER TABLE ONLY market.stock_levels
    ADD CONSTRAINT stock_levels_pkey PRIMARY KEY (variant_id, location_id);

ALTER TABLE ONLY market.stock_movements
    ADD CONSTRAINT stock_movements_key UNIQUE (key);

ALTER TABLE ONLY market.stock_movements
    ADD CONSTRAINT stock_movements_pkey PRIMARY KEY (id);

ALTER TABLE ONLY market.suggestions
    ADD CONSTRAINT suggestions_pkey PRIMARY KEY (id, place);

ALTER TABLE ONLY market.tax_classes
    ADD CONSTRAINT tax_classes_pkey PRIMARY KEY (name);

ALTER TABLE ONLY market.tax_rates
    ADD CONSTRAINT tax_rates_pkey PRIMARY KEY (tax_class, valid_from);

ALTER TABLE ONLY market.variant_option_values
    ADD CONSTRAINT variant_option_values_pkey PRIMARY KEY (variant_id, option_id);

ALTER TABLE ONLY market.word_bits
    ADD CONSTRAINT word_bits_pkey PRIMARY KEY (word, chunk, relevance) INCLUDE (bits);

ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (schema, name);

ALTER TABLE ONLY web.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (code_hash);

ALTER TABLE ONLY web.ended_sessions
    ADD CONSTRAINT ended_sessions_pkey PRIMARY KEY (name);

ALTER TABLE ONLY web.handoffs
    ADD CONSTRAINT handoffs_pkey PRIMARY KEY (code_hash);

ALTER TABLE ONLY web.inbox_seen
    ADD CONSTRAINT inbox_seen_pkey PRIMARY KEY (message_id, handler);

ALTER TABLE ONLY web.logout_tokens
    ADD CONSTRAINT logout_tokens_pkey PRIMARY KEY (jti);

ALTER TABLE ONLY web.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY web.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY web.submissions
    ADD CONSTRAINT submissions_pkey PRIMARY KEY (key);

CREATE INDEX consent_log_by_subscriber ON account.consent_log USING btree (subscriber_id, at);

CREATE INDEX mail_outbox_by_age ON account.mail_outbox USING btree (created_at);

CREATE INDEX mail_outbox_waiting ON account.mail_outbox USING btree (next_try_at) WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text]));

CREATE INDEX newsletter_subscriptions_by_newsletter ON account.newsletter_subscriptions USING btree (newsletter_id);

CREATE INDEX newsletters_by_rank ON account.newsletters USING btree (rank, id);

CREATE INDEX outbox_undelivered ON account.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX profiles_by_name ON account.profiles USING btree (display_name, id) WHERE (visibility = 'public'::text);

CREATE INDEX profiles_by_name_for_members ON account.profiles USING btree (display_name, id) WHERE (visibility = ANY (ARRAY['public'::text, 'members'::text]));

CREATE INDEX media_by_file ON blog.media USING btree (sha256);

CREATE INDEX media_by_owner ON blog.media USING btree (owner_user_id, created_at);

CREATE INDEX media_by_wish ON blog.media USING btree (wanted_at, id);

CREATE INDEX navigation_items_by_page ON blog.navigation_items USING btree (page_id) WHERE (page_id IS NOT NULL);

CREATE INDEX navigation_items_by_parent ON blog.navigation_items USING btree (parent_id) WHERE (parent_id IS NOT NULL);

CREATE INDEX navigation_items_by_post ON blog.navigation_items USING btree (post_id) WHERE (post_id IS NOT NULL);

CREATE INDEX navigation_items_by_tag ON blog.navigation_items USING btree (tag_id) WHERE (tag_id IS NOT NULL);

CREATE INDEX outbox_undelivered ON blog.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX page_slugs_by_page ON blog.page_slugs USING btree (page_id);

CREATE INDEX pages_by_title ON blog.pages USING btree (title, id);

CREATE INDEX post_authors_by_date ON blog.post_authors USING btree (user_id, listed_at, post_id) WHERE (listed_at IS NOT NULL);

CREATE INDEX post_authors_by_user ON blog.post_authors USING btree (user_id, post_id);

CREATE INDEX post_bodies_search ON blog.post_bodies USING gin (search);

CREATE INDEX post_slugs_by_post ON blog.post_slugs USING btree (post_id);

CREATE INDEX post_tags_by_date ON blog.post_tags USING btree (tag_id, listed_at, post_id) WHERE (listed_at IS NOT NULL);

CREATE INDEX post_tags_by_tag ON blog.post_tags USING btree (tag_id);

CREATE INDEX posts_by_change ON blog.posts USING btree (status, updated_at, id);

CREATE INDEX posts_by_date ON blog.posts USING btree (listed_at, id) WHERE (listed_at IS NOT NULL);

CREATE INDEX posts_by_id ON blog.posts USING hash (id);

CREATE INDEX posts_featured ON blog.posts USING btree (listed_at, id) WHERE ((listed_at IS NOT NULL) AND featured);

CREATE INDEX tags_by_name ON blog.tags USING btree (name, id) WHERE (visibility = 'public'::text);

CREATE INDEX carts_by_expiry ON cart.carts USING btree (expires_at) WHERE (expires_at IS NOT NULL);

CREATE INDEX checkouts_by_age ON cart.checkouts USING btree (created_at);

CREATE UNIQUE INDEX checkouts_key ON cart.checkouts USING btree (cart_id, key) WHERE (state <> 'refused'::text);

CREATE INDEX checkouts_unfinished ON cart.checkouts USING btree (cart_id, created_at) WHERE ((state <> 'ordered'::text) AND (released_at IS NULL));

CREATE INDEX fulfilments_by_pickup ON cart.fulfilments USING btree (seller_id, pickup_id, status, placed_at, id);

CREATE INDEX fulfilments_by_seller ON cart.fulfilments USING btree (seller_id, status, placed_at, id);

CREATE INDEX lines_by_cart ON cart.lines USING btree (cart_id, id);

CREATE INDEX order_history_by_order ON cart.order_history USING btree (order_id, id);

CREATE INDEX order_lines_by_fulfilment ON cart.order_lines USING btree (fulfilment_id, rank);

CREATE INDEX order_lines_by_order ON cart.order_lines USING btree (order_id, rank);

CREATE INDEX orders_by_status ON cart.orders USING btree (status, placed_at, id);

CREATE INDEX orders_by_user ON cart.orders USING btree (user_id, placed_at, id) WHERE (user_id IS NOT NULL);

CREATE INDEX orders_newest ON cart.orders USING btree (placed_at, id);

CREATE INDEX orders_of_guests ON cart.orders USING btree (placed_at) WHERE ((user_id IS NULL) AND (erased_at IS NULL));

CREATE INDEX orders_search ON cart.orders USING gin (search);

CREATE INDEX orders_to_erase ON cart.orders USING btree (buyer_left_at) WHERE ((buyer_left_at IS NOT NULL) AND (erased_at IS NULL));

CREATE INDEX orders_to_expire ON cart.orders USING btree (expires_at) WHERE (status = 'pending_payment'::text);

CREATE INDEX orders_unpaid_of_guests ON cart.orders USING btree (expires_at) WHERE ((user_id IS NULL) AND (paid_at IS NULL) AND (erased_at IS NULL));

CREATE INDEX outbox_undelivered ON cart.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX payment_findings_open ON cart.payment_findings USING btree (found_at, id) WHERE (resolved_at IS NULL);

CREATE INDEX payments_by_age ON cart.payments USING btree (created_at, id);

CREATE UNIQUE INDEX payments_one_open ON cart.payments USING btree (order_id) WHERE (status = ANY (ARRAY['created'::text, 'pending'::text, 'action_required'::text]));

CREATE INDEX payments_to_look_at ON cart.payments USING btree (next_look_at) WHERE (next_look_at IS NOT NULL);

CREATE INDEX refund_lines_by_line ON cart.refund_lines USING btree (line_id);

CREATE INDEX refunds_by_order ON cart.refunds USING btree (order_id, id);

CREATE INDEX refunds_open ON cart.refunds USING btree (status, created_at, id) WHERE (status = ANY (ARRAY['requested'::text, 'approved'::text, 'pending'::text]));

CREATE INDEX calendars_by_title ON events.calendars USING btree (title, id) WHERE (visibility = 'public'::text);

CREATE INDEX event_hosts_by_user ON events.event_hosts USING btree (user_id, event_id);

CREATE INDEX events_by_calendar ON events.events USING btree (calendar_id, starts_at, id);

CREATE INDEX events_by_continues ON events.events USING btree (continues_id) WHERE (continues_id IS NOT NULL);

CREATE INDEX events_by_location ON events.events USING btree (location_id);

CREATE INDEX events_by_search ON events.events USING gin (search);

CREATE INDEX events_by_slug ON events.events USING btree (slug, id);

CREATE INDEX events_to_extend ON events.events USING btree (materialised_until, id) WHERE (materialised_until IS NOT NULL);

CREATE INDEX locations_by_name ON events.locations USING btree (name, id);

CREATE INDEX locations_by_search ON events.locations USING gin (search public.gin_trgm_ops);

CREATE INDEX occurrences_by_calendar ON events.occurrences USING btree (calendar_id, starts_at, id) WHERE published;

CREATE INDEX occurrences_by_category ON events.occurrences USING btree (category, starts_at, id) WHERE listed;

CREATE INDEX occurrences_by_event ON events.occurrences USING btree (event_id, starts_at, id);

CREATE INDEX occurrences_by_location ON events.occurrences USING btree (location_id) WHERE (location_id IS NOT NULL);

CREATE INDEX occurrences_by_start ON events.occurrences USING btree (starts_at, id) WHERE listed;

CREATE INDEX occurrences_by_tag ON events.occurrences USING gin (tags) WHERE listed;

CREATE INDEX outbox_undelivered ON events.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX ticket_holds_by_ticket_type ON events.ticket_holds USING btree (ticket_type_id, id);

CREATE UNIQUE INDEX ticket_holds_living ON events.ticket_holds USING btree (key, line) WHERE (status = ANY (ARRAY['held'::text, 'committed'::text]));

CREATE INDEX ticket_holds_to_expire ON events.ticket_holds USING btree (expires_at, id) WHERE (status = 'held'::text);

CREATE INDEX ticket_types_by_event ON events.ticket_types USING btree (event_id, rank, id);

CREATE INDEX actors_by_handle ON federation.actors USING btree (handle, id) WHERE ((deleted_at IS NULL) AND (suspended_at IS NULL));

CREATE INDEX actors_by_kind ON federation.actors USING btree (kind, handle, id) WHERE ((deleted_at IS NULL) AND (suspended_at IS NULL));

CREATE INDEX email_links_by_expiry ON federation.email_links USING btree (expires_at);

CREATE INDEX email_links_by_user ON federation.email_links USING btree (user_id, purpose);

CREATE INDEX follows_by_followed ON federation.follows USING btree (followed_id, state, id);

CREATE INDEX follows_by_follower ON federation.follows USING btree (follower_id, state, id);

CREATE INDEX oidc_payloads_by_account ON federation.oidc_payloads USING btree (account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX oidc_payloads_by_expiry ON federation.oidc_payloads USING btree (expires_at);

CREATE INDEX oidc_payloads_by_grant ON federation.oidc_payloads USING btree (grant_id) WHERE (grant_id IS NOT NULL);

CREATE INDEX oidc_payloads_by_uid ON federation.oidc_payloads USING btree (uid) WHERE (model = 'Session'::text);

CREATE INDEX oidc_payloads_by_user_code ON federation.oidc_payloads USING btree (user_code) WHERE (user_code IS NOT NULL);

CREATE INDEX outbox_undelivered ON federation.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX passkey_challenges_by_expiry ON federation.passkey_challenges USING btree (expires_at);

CREATE INDEX passkey_challenges_by_user ON federation.passkey_challenges USING btree (user_id);

CREATE INDEX passkeys_by_user ON federation.passkeys USING btree (user_id, id);

CREATE INDEX pending_second_factors_by_expiry ON federation.pending_second_factors USING btree (expires_at);

CREATE INDEX pending_second_factors_by_user ON federation.pending_second_factors USING btree (user_id);

CREATE INDEX registrations_by_email ON federation.registrations USING btree (email);

CREATE INDEX registrations_by_expiry ON federation.registrations USING btree (expires_at);

CREATE INDEX security_events_by_time ON federation.security_events USING btree (at);

CREATE INDEX security_events_by_user ON federation.security_events USING btree (user_id, id);

CREATE INDEX throttles_by_expiry ON federation.throttles USING btree (expire);

CREATE INDEX tickets_by_expiry ON federation.tickets USING btree (expires_at);

CREATE INDEX tickets_by_user ON federation.tickets USING btree (user_id);

CREATE INDEX user_sessions_by_age ON federation.user_sessions USING btree (last_seen_at);

CREATE INDEX user_sessions_by_user ON federation.user_sessions USING btree (user_id, last_seen_at DESC) WHERE (ended_at IS NULL);

CREATE INDEX users_by_name ON federation.users USING btree (name, id) INCLUDE (version, handle, avatar_url, pronouns, introduction, email, status, roles, locale, timezone, joined_at) WHERE (status = 'active'::text);

CREATE INDEX users_by_role ON federation.users USING gin (roles) WHERE ((status = 'active'::text) AND (roles <> ARRAY['member'::text]));

CREATE INDEX users_by_search ON federation.users USING gin (search public.gin_trgm_ops) WHERE (status = 'active'::text);

CREATE INDEX categories_by_ancestor ON market.categories USING gin (path);

CREATE INDEX categories_by_parent ON market.categories USING btree (parent_id, rank, name_key, id);

CREATE INDEX categories_by_rank ON market.categories USING btree (rank, name_key, id);

CREATE INDEX category_products_by_newest ON market.category_products USING btree (category_id, published_at, product_id);

CREATE INDEX category_products_by_price ON market.category_products USING btree (category_id, price_from_minor, product_id);

CREATE INDEX category_products_by_title ON market.category_products USING btree (category_id, title_key, product_id);

CREATE INDEX facet_bits_by_facet ON market.facet_bits USING btree (facet, chunk) INCLUDE (bits);

CREATE INDEX locations_by_shop ON market.locations USING btree (shop_id, id) WHERE (removed_at IS NULL);

CREATE UNIQUE INDEX locations_one_default ON market.locations USING btree (shop_id) WHERE is_default;

CREATE INDEX market_pages_by_title ON market.market_pages USING btree (title_key, id);

CREATE INDEX order_cycle_claims_by_cycle ON market.order_cycle_claims USING btree (cycle_id);

CREATE INDEX order_cycle_claims_by_pickup ON market.order_cycle_claims USING btree (pickup_id, hold) WHERE (pickup_id IS NOT NULL);

CREATE INDEX order_cycle_history_by_cycle ON market.order_cycle_history USING btree (cycle_id, id);

CREATE INDEX order_cycle_items_by_variant ON market.order_cycle_items USING btree (variant_id);

CREATE INDEX order_cycles_by_shop ON market.order_cycles USING btree (shop_id, opens_at, id);

CREATE INDEX order_cycles_to_close ON market.order_cycles USING btree (closes_at) WHERE (status = 'open'::text);

CREATE INDEX order_cycles_to_open ON market.order_cycles USING btree (opens_at) WHERE (status = 'draft'::text);

CREATE INDEX outbox_undelivered ON market.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX pickups_by_cycle ON market.pickups USING btree (cycle_id, starts_at, id);

CREATE INDEX pictures_by_media ON market.pictures USING btree (media_id);

CREATE INDEX pictures_by_product ON market.pictures USING btree (product_id, rank, id) WHERE (product_id IS NOT NULL);

CREATE INDEX pictures_by_shop ON market.pictures USING btree (shop_id, rank, id) WHERE (product_id IS NULL);

CREATE INDEX planned_prices_by_start ON market.planned_prices USING btree (starts_at, id);

CREATE UNIQUE INDEX prices_current ON market.prices USING btree (variant_id, price_list, currency) WHERE upper_inf(valid_during);

CREATE INDEX prices_history ON market.prices USING btree (variant_id, price_list, id);

CREATE INDEX product_categories_by_category ON market.product_categories USING btree (category_id);

CREATE INDEX product_variants_by_barcode ON market.product_variants USING btree (shop_id, lpad(barcode, 14, '0'::text)) WHERE ((barcode IS NOT NULL) AND (deleted_at IS NULL));

CREATE INDEX product_variants_by_product ON market.product_variants USING btree (product_id, rank, id) WHERE (deleted_at IS NULL);

CREATE UNIQUE INDEX product_variants_sku_key ON market.product_variants USING btree (shop_id, sku) WHERE (deleted_at IS NULL);

CREATE INDEX products_by_id ON market.products USING hash (id);

CREATE INDEX products_by_newest ON market.products USING btree (published_at, id) INCLUDE (number) WHERE listed;

CREATE INDEX products_by_price ON market.products USING btree (price_from_minor, id) INCLUDE (number, price_to_minor) WHERE listed;

CREATE INDEX products_by_shop_catalogue ON market.products USING btree (shop_id, title_key, id);

CREATE INDEX products_by_shop_newest ON market.products USING btree (shop_id, published_at, id) WHERE listed;

CREATE INDEX products_by_shop_price ON market.products USING btree (shop_id, price_from_minor, id) WHERE listed;

CREATE INDEX products_by_shop_title ON market.products USING btree (shop_id, title_key, id) WHERE listed;

CREATE INDEX products_by_title ON market.products USING btree (title_key, id) INCLUDE (number) WHERE listed;

CREATE INDEX products_facets ON market.products USING gin (facets) WHERE listed;

CREATE INDEX products_search ON market.products USING gin (search) WHERE listed;

CREATE INDEX products_unlisted ON market.products USING btree (shop_id, id) WHERE (NOT listed);

CREATE INDEX reservation_parts_by_level ON market.reservation_parts USING btree (variant_id, location_id);

CREATE INDEX reservations_by_variant ON market.reservations USING btree (variant_id, id);

CREATE UNIQUE INDEX reservations_living ON market.reservations USING btree (key, line) WHERE (status = ANY (ARRAY['held'::text, 'committed'::text]));

CREATE INDEX reservations_to_expire ON market.reservations USING btree (expires_at, id) WHERE (status = 'held'::text);

CREATE INDEX scrape_item_variants_by_variant ON market.scrape_item_variants USING btree (variant_id);

CREATE INDEX scrape_items_by_page ON market.scrape_items USING btree (page_id);

CREATE INDEX scrape_items_by_product ON market.scrape_items USING btree (product_id) WHERE (product_id IS NOT NULL);

CREATE INDEX scrape_items_by_state ON market.scrape_items USING btree (source_id, state, id);

CREATE INDEX scrape_items_to_review ON market.scrape_items USING btree (id) WHERE (state = 'needs_review'::text);

CREATE INDEX scrape_pages_to_visit ON market.scrape_pages USING btree (source_id, fetched_at NULLS FIRST, id) WHERE (state = 'known'::text);

CREATE INDEX scrape_pictures_by_picture ON market.scrape_pictures USING btree (picture_id) WHERE (picture_id IS NOT NULL);

CREATE INDEX scrape_pictures_problems ON market.scrape_pictures USING btree (item_id) WHERE (problem IS NOT NULL);

CREATE INDEX scrape_pictures_wanted ON market.scrape_pictures USING btree (item_id, rank) WHERE (state = 'wanted'::text);

CREATE INDEX scrape_runs_by_source ON market.scrape_runs USING btree (source_id, id);

CREATE UNIQUE INDEX scrape_runs_one_at_a_time ON market.scrape_runs USING btree (source_id) WHERE (finished_at IS NULL);

CREATE INDEX scrape_sources_by_shop ON market.scrape_sources USING btree (shop_id, id);

CREATE INDEX scrape_sources_due ON market.scrape_sources USING btree (next_run_at) WHERE (enabled AND (next_run_at IS NOT NULL));

CREATE INDEX search_words_similar ON market.search_words USING gin (word public.gin_trgm_ops);

CREATE INDEX shops_by_name ON market.shops USING btree (name_key, id) WHERE (status <> 'closed'::text);

CREATE INDEX shops_by_owner ON market.shops USING btree (owner_user_id, name_key, id);

CREATE INDEX stock_movements_by_location ON market.stock_movements USING btree (location_id, id);

CREATE INDEX stock_movements_by_variant ON market.stock_movements USING btree (variant_id, id);

CREATE INDEX suggestions_by_key ON market.suggestions USING btree (kind, key, id);

CREATE INDEX variant_option_values_by_option ON market.variant_option_values USING btree (option_id, product_id);

CREATE INDEX variant_option_values_by_value ON market.variant_option_values USING btree (value_id, option_id);

CREATE INDEX drafts_expires_at ON web.drafts USING btree (expires_at);

CREATE INDEX ended_sessions_until ON web.ended_sessions USING btree (until);

CREATE INDEX ended_sessions_untold ON web.ended_sessions USING btree (untold) WHERE (untold IS NOT NULL);

CREATE INDEX handoffs_expires_at ON web.handoffs USING btree (expires_at);

CREATE INDEX logout_tokens_until ON web.logout_tokens USING btree (until);

CREATE INDEX outbox_undelivered ON web.outbox USING btree (id) WHERE (delivered_at IS NULL);

CREATE INDEX sessions_expires_at ON web.sessions USING btree (expires_at);

CREATE INDEX sessions_op_session ON web.sessions USING btree (op_session);

CREATE INDEX sessions_sid ON web.sessions USING btree (sid, site);

CREATE INDEX sessions_user_id ON web.sessions USING btree (user_id);

CREATE INDEX submissions_claimed_at ON web.submissions USING btree (claimed_at);

CREATE TRIGGER consent_log_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON account.consent_log FOR EACH STATEMENT EXECUTE FUNCTION account.refuse_change();

CREATE TRIGGER profiles_added AFTER INSERT ON account.profiles REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION account.count_profiles();

CREATE TRIGGER profiles_changed AFTER UPDATE ON account.profiles REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION account.count_profiles();

CREATE TRIGGER profiles_removed AFTER DELETE ON account.profiles REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION account.count_profiles();

CREATE TRIGGER subscriptions_added AFTER INSERT ON account.newsletter_subscriptions REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION account.count_subscribers();

CREATE TRIGGER subscriptions_changed AFTER UPDATE ON account.newsletter_subscriptions REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION account.count_subscribers();

CREATE TRIGGER subscriptions_removed AFTER DELETE ON account.newsletter_subscriptions REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION account.count_subscribers();

CREATE TRIGGER post_authors_added AFTER INSERT ON blog.post_authors REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts_of_authors();

CREATE TRIGGER post_authors_removed AFTER DELETE ON blog.post_authors REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts_of_authors();

CREATE TRIGGER post_tags_added AFTER INSERT ON blog.post_tags REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts_of_tags();

CREATE TRIGGER post_tags_removed AFTER DELETE ON blog.post_tags REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts_of_tags();

CREATE TRIGGER posts_added AFTER INSERT ON blog.posts REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts();

CREATE TRIGGER posts_added_to_index AFTER INSERT ON blog.posts REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION blog.index_posts();

CREATE TRIGGER posts_changed AFTER UPDATE ON blog.posts REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts();

CREATE TRIGGER posts_changed_in_index AFTER UPDATE ON blog.posts REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION blog.index_posts();

CREATE TRIGGER posts_removed AFTER DELETE ON blog.posts REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION blog.count_posts();

CREATE TRIGGER calendars_change_their_dates AFTER UPDATE ON events.calendars REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION events.calendar_changed();

CREATE TRIGGER events_change_their_dates AFTER UPDATE ON events.events REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION events.event_changed();

CREATE TRIGGER occurrences_say_what_their_event_says BEFORE INSERT OR UPDATE OF event_id ON events.occurrences FOR EACH ROW EXECUTE FUNCTION events.say_of_new_date();

CREATE TRIGGER users_added AFTER INSERT ON federation.users REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION federation.count_members();

CREATE TRIGGER users_changed AFTER UPDATE ON federation.users REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION federation.count_members();

CREATE TRIGGER users_removed AFTER DELETE ON federation.users REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION federation.count_members();

CREATE TRIGGER categories_gone AFTER DELETE ON market.categories FOR EACH ROW EXECUTE FUNCTION market.name_gone();

CREATE TRIGGER categories_named AFTER INSERT OR UPDATE OF name ON market.categories FOR EACH ROW EXECUTE FUNCTION market.category_named();

CREATE TRIGGER products_gone AFTER DELETE ON market.products FOR EACH ROW EXECUTE FUNCTION market.name_gone();

CREATE TRIGGER products_named AFTER UPDATE ON market.products REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION market.products_named();

CREATE TRIGGER products_turned AFTER UPDATE ON market.products REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION market.turn_bits();

CREATE TRIGGER shops_gone AFTER DELETE ON market.shops FOR EACH ROW EXECUTE FUNCTION market.name_gone();

CREATE TRIGGER shops_named AFTER INSERT OR UPDATE OF name, status ON market.shops FOR EACH ROW EXECUTE FUNCTION market.shop_named();

CREATE TRIGGER stock_movements_append_only BEFORE DELETE OR UPDATE ON market.stock_movements FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION market.refuse_change();

ALTER TABLE ONLY account.consent_log
    ADD CONSTRAINT consent_log_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES account.subscribers(id);

ALTER TABLE ONLY account.newsletter_subscriptions
    ADD CONSTRAINT newsletter_subscriptions_newsletter_id_fkey FOREIGN KEY (newsletter_id) REFERENCES account.newsletters(id);

ALTER TABLE ONLY account.newsletter_subscriptions
    ADD CONSTRAINT newsletter_subscriptions_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES account.subscribers(id);

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_menu_id_fkey FOREIGN KEY (menu_id) REFERENCES blog.navigation_menus(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_page_id_fkey FOREIGN KEY (page_id) REFERENCES blog.pages(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES blog.navigation_items(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.navigation_items
    ADD CONSTRAINT navigation_items_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES blog.tags(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.page_slugs
    ADD CONSTRAINT page_slugs_page_id_fkey FOREIGN KEY (page_id) REFERENCES blog.pages(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.post_authors
    ADD CONSTRAINT post_authors_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.post_bodies
    ADD CONSTRAINT post_bodies_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.post_slugs
    ADD CONSTRAINT post_slugs_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.post_tags
    ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY blog.post_tags
    ADD CONSTRAINT post_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES blog.tags(id);

ALTER TABLE ONLY blog.post_widgets
    ADD CONSTRAINT post_widgets_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY cart.fulfilments
    ADD CONSTRAINT fulfilments_order_fkey FOREIGN KEY (order_id) REFERENCES cart.orders(id);

ALTER TABLE ONLY cart.handled_requests
    ADD CONSTRAINT handled_requests_cart_fkey FOREIGN KEY (cart_id) REFERENCES cart.carts(id) ON DELETE CASCADE;

ALTER TABLE ONLY cart.lines
    ADD CONSTRAINT lines_cart_fkey FOREIGN KEY (cart_id) REFERENCES cart.carts(id) ON DELETE CASCADE;

ALTER TABLE ONLY cart.order_history
    ADD CONSTRAINT order_history_order_fkey FOREIGN KEY (order_id) REFERENCES cart.orders(id);

ALTER TABLE ONLY cart.order_lines
    ADD CONSTRAINT order_lines_fulfilment_fkey FOREIGN KEY (fulfilment_id) REFERENCES cart.fulfilments(id);

ALTER TABLE ONLY cart.order_lines
    ADD CONSTRAINT order_lines_order_fkey FOREIGN KEY (order_id) REFERENCES cart.orders(id);

ALTER TABLE ONLY cart.payment_events
    ADD CONSTRAINT payment_events_payment_fkey FOREIGN KEY (payment_id) REFERENCES cart.payments(id);

ALTER TABLE ONLY cart.payments
    ADD CONSTRAINT payments_order_fkey FOREIGN KEY (order_id) REFERENCES cart.orders(id);

ALTER TABLE ONLY cart.refund_lines
    ADD CONSTRAINT refund_lines_line_fkey FOREIGN KEY (line_id) REFERENCES cart.order_lines(id);

ALTER TABLE ONLY cart.refund_lines
    ADD CONSTRAINT refund_lines_refund_fkey FOREIGN KEY (refund_id) REFERENCES cart.refunds(id);

ALTER TABLE ONLY cart.refunds
    ADD CONSTRAINT refunds_order_fkey FOREIGN KEY (order_id) REFERENCES cart.orders(id);

ALTER TABLE ONLY cart.refunds
    ADD CONSTRAINT refunds_payment_fkey FOREIGN KEY (payment_id) REFERENCES cart.payments(id);

ALTER TABLE ONLY events.event_hosts
    ADD CONSTRAINT event_hosts_event_fkey FOREIGN KEY (event_id) REFERENCES events.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY events.events
    ADD CONSTRAINT events_calendar_fkey FOREIGN KEY (calendar_id) REFERENCES events.calendars(id);

ALTER TABLE ONLY events.events
    ADD CONSTRAINT events_continues_fkey FOREIGN KEY (continues_id) REFERENCES events.events(id) ON DELETE SET NULL;

ALTER TABLE ONLY events.events
    ADD CONSTRAINT events_location_fkey FOREIGN KEY (location_id) REFERENCES events.locations(id);

ALTER TABLE ONLY events.occurrences
    ADD CONSTRAINT occurrences_calendar_fkey FOREIGN KEY (calendar_id) REFERENCES events.calendars(id);

ALTER TABLE ONLY events.occurrences
    ADD CONSTRAINT occurrences_event_fkey FOREIGN KEY (event_id) REFERENCES events.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY events.occurrences
    ADD CONSTRAINT occurrences_location_fkey FOREIGN KEY (location_id) REFERENCES events.locations(id);

ALTER TABLE ONLY events.ticket_holds
    ADD CONSTRAINT ticket_holds_ticket_type_fkey FOREIGN KEY (ticket_type_id) REFERENCES events.ticket_types(id);

ALTER TABLE ONLY events.ticket_types
    ADD CONSTRAINT ticket_types_event_fkey FOREIGN KEY (event_id) REFERENCES events.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY federation.actors
    ADD CONSTRAINT actors_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.authenticators
    ADD CONSTRAINT authenticators_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.email_links
    ADD CONSTRAINT email_links_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.follows
    ADD CONSTRAINT follows_followed_fkey FOREIGN KEY (followed_id) REFERENCES federation.actors(id);

ALTER TABLE ONLY federation.follows
    ADD CONSTRAINT follows_follower_fkey FOREIGN KEY (follower_id) REFERENCES federation.actors(id);

ALTER TABLE ONLY federation.passkey_challenges
    ADD CONSTRAINT passkey_challenges_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.passkeys
    ADD CONSTRAINT passkeys_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.passwords
    ADD CONSTRAINT passwords_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.pending_second_factors
    ADD CONSTRAINT pending_second_factors_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.recovery_codes
    ADD CONSTRAINT recovery_codes_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.security_events
    ADD CONSTRAINT security_events_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.tickets
    ADD CONSTRAINT tickets_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY federation.user_sessions
    ADD CONSTRAINT user_sessions_user_fkey FOREIGN KEY (user_id) REFERENCES federation.users(id);

ALTER TABLE ONLY market.categories
    ADD CONSTRAINT categories_parent_fkey FOREIGN KEY (parent_id) REFERENCES market.categories(id);

ALTER TABLE ONLY market.category_products
    ADD CONSTRAINT category_products_product_fkey FOREIGN KEY (product_id) REFERENCES market.products(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.locations
    ADD CONSTRAINT locations_shop_fkey FOREIGN KEY (shop_id) REFERENCES market.shops(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.market_page_blocks
    ADD CONSTRAINT market_page_blocks_category_fkey FOREIGN KEY (category_id) REFERENCES market.categories(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.market_page_blocks
    ADD CONSTRAINT market_page_blocks_page_fkey FOREIGN KEY (page_id) REFERENCES market.market_pages(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.market_page_blocks
    ADD CONSTRAINT market_page_blocks_shop_fkey FOREIGN KEY (shop_id) REFERENCES market.shops(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.order_cycle_claims
    ADD CONSTRAINT order_cycle_claims_cycle_fkey FOREIGN KEY (cycle_id) REFERENCES market.order_cycles(id);

ALTER TABLE ONLY market.order_cycle_claims
    ADD CONSTRAINT order_cycle_claims_pickup_fkey FOREIGN KEY (pickup_id) REFERENCES market.pickups(id);

ALTER TABLE ONLY market.order_cycle_history
    ADD CONSTRAINT order_cycle_history_cycle_fkey FOREIGN KEY (cycle_id) REFERENCES market.order_cycles(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.order_cycle_items
    ADD CONSTRAINT order_cycle_items_cycle_fkey FOREIGN KEY (cycle_id) REFERENCES market.order_cycles(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.order_cycle_items
    ADD CONSTRAINT order_cycle_items_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.product_variants(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.order_cycles
    ADD CONSTRAINT order_cycles_shop_fkey FOREIGN KEY (shop_id) REFERENCES market.shops(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.pickups
    ADD CONSTRAINT pickups_cycle_fkey FOREIGN KEY (cycle_id) REFERENCES market.order_cycles(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.pictures
    ADD CONSTRAINT pictures_product_fkey FOREIGN KEY (product_id, shop_id) REFERENCES market.products(id, shop_id) ON DELETE CASCADE;

ALTER TABLE ONLY market.pictures
    ADD CONSTRAINT pictures_shop_fkey FOREIGN KEY (shop_id) REFERENCES market.shops(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.planned_prices
    ADD CONSTRAINT planned_prices_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.product_variants(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.prices
    ADD CONSTRAINT prices_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.product_variants(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.product_categories
    ADD CONSTRAINT product_categories_category_fkey FOREIGN KEY (category_id) REFERENCES market.categories(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.product_categories
    ADD CONSTRAINT product_categories_product_fkey FOREIGN KEY (product_id) REFERENCES market.products(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.product_option_values
    ADD CONSTRAINT product_option_values_option_fkey FOREIGN KEY (option_id) REFERENCES market.product_options(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.product_options
    ADD CONSTRAINT product_options_product_fkey FOREIGN KEY (product_id) REFERENCES market.products(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.product_variants
    ADD CONSTRAINT product_variants_product_fkey FOREIGN KEY (product_id, shop_id) REFERENCES market.products(id, shop_id) ON DELETE CASCADE;

ALTER TABLE ONLY market.products
    ADD CONSTRAINT products_shop_fkey FOREIGN KEY (shop_id) REFERENCES market.shops(id);

ALTER TABLE ONLY market.products
    ADD CONSTRAINT products_tax_class_fkey FOREIGN KEY (tax_class) REFERENCES market.tax_classes(name);

ALTER TABLE ONLY market.reservation_parts
    ADD CONSTRAINT reservation_parts_level_fkey FOREIGN KEY (variant_id, location_id) REFERENCES market.stock_levels(variant_id, location_id);

ALTER TABLE ONLY market.reservation_parts
    ADD CONSTRAINT reservation_parts_reservation_fkey FOREIGN KEY (reservation_id) REFERENCES market.reservations(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.reservations
    ADD CONSTRAINT reservations_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.product_variants(id);

ALTER TABLE ONLY market.scrape_item_variants
    ADD CONSTRAINT scrape_item_variants_item_fkey FOREIGN KEY (item_id) REFERENCES market.scrape_items(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.scrape_item_variants
    ADD CONSTRAINT scrape_item_variants_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.product_variants(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.scrape_items
    ADD CONSTRAINT scrape_items_page_fkey FOREIGN KEY (page_id) REFERENCES market.scrape_pages(id) ON DELETE SET NULL;

ALTER TABLE ONLY market.scrape_items
    ADD CONSTRAINT scrape_items_product_fkey FOREIGN KEY (product_id) REFERENCES market.products(id) ON DELETE SET NULL;

ALTER TABLE ONLY market.scrape_items
    ADD CONSTRAINT scrape_items_source_fkey FOREIGN KEY (source_id) REFERENCES market.scrape_sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.scrape_pages
    ADD CONSTRAINT scrape_pages_source_fkey FOREIGN KEY (source_id) REFERENCES market.scrape_sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.scrape_pictures
    ADD CONSTRAINT scrape_pictures_item_fkey FOREIGN KEY (item_id) REFERENCES market.scrape_items(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.scrape_pictures
    ADD CONSTRAINT scrape_pictures_picture_fkey FOREIGN KEY (picture_id) REFERENCES market.pictures(id) ON DELETE SET NULL;

ALTER TABLE ONLY market.scrape_runs
    ADD CONSTRAINT scrape_runs_source_fkey FOREIGN KEY (source_id) REFERENCES market.scrape_sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.scrape_sources
    ADD CONSTRAINT scrape_sources_category_fkey FOREIGN KEY (category_id) REFERENCES market.categories(id) ON DELETE SET NULL;

ALTER TABLE ONLY market.scrape_sources
    ADD CONSTRAINT scrape_sources_shop_fkey FOREIGN KEY (shop_id) REFERENCES market.shops(id);

ALTER TABLE ONLY market.stock_levels
    ADD CONSTRAINT stock_levels_location_fkey FOREIGN KEY (location_id) REFERENCES market.locations(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.stock_levels
    ADD CONSTRAINT stock_levels_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.product_variants(id) ON DELETE CASCADE;

ALTER TABLE ONLY market.stock_movements
    ADD CONSTRAINT stock_movements_level_fkey FOREIGN KEY (variant_id, location_id) REFERENCES market.stock_levels(variant_id, location_id) ON DELETE CASCADE;

ALTER TABLE ONLY market.stock_movements
    ADD CONSTRAINT stock_movements_reservation_fkey FOREIGN KEY (reservation_id) REFERENCES market.reservations(id);

ALTER TABLE ONLY market.tax_rates
    ADD CONSTRAINT tax_rates_class_fkey FOREIGN KEY (tax_class) REFERENCES market.tax_classes(name);

ALTER TABLE ONLY market.variant_option_values
    ADD CONSTRAINT variant_option_values_option_fkey FOREIGN KEY (option_id, product_id) REFERENCES market.product_options(id, product_id);

ALTER TABLE ONLY market.variant_option_values
    ADD CONSTRAINT variant_option_values_value_fkey FOREIGN KEY (value_id, option_id) REFERENCES market.product_option_values(id, option_id);

ALTER TABLE ONLY market.variant_option_values
    ADD CONSTRAINT variant_option_values_variant_fkey FOREIGN KEY (variant_id, product_id) REFERENCES market.product_variants(id, product_id) ON DELETE CASCADE;
