import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- What has a facet or a word is kept as bits, one for the number of each product: filters are combined, and facets
    -- counted, 16,384 products at a time without a look at any of them.
    alter table market.products add column number integer not null generated always as identity
      constraint products_number_key unique;

    -- What is named twice is so no more.
    create function market.bits_of(numbers integer[]) returns bit(16384) language plpgsql immutable strict parallel safe as $$
    declare bits bit(16384) := 0::bit(16384); place integer;
    begin
      foreach place in array numbers loop
        place := place & 16383;
        bits := set_bit(bits, place, 1 - get_bit(bits, place));
      end loop;
      return bits;
    end $$;

    -- Facets of products on sale, as in products.facets. Bits are compressed where few are set, and always in the row itself:
    -- what is not main or plain would be moved out of it.
    create table market.facet_bits (
      chunk integer not null,
      facet text storage plain collate "C" not null,
      bits bit(16384) storage main not null,
      primary key (chunk, facet)
    ) with (fillfactor = 70, toast_tuple_target = 128);
    create index facet_bits_by_facet on market.facet_bits (facet, chunk);

    -- Stems of what is said about products on sale: in their titles; in their brands, labels, shops and categories; in the
    -- texts about them. The weights of products.search.
    create table market.word_bits (
      word text storage plain collate "C" not null,
      chunk integer not null,
      in_title bit(16384) storage main,
      in_names bit(16384) storage main,
      in_texts bit(16384) storage main,
      primary key (word, chunk)
    ) with (fillfactor = 70, toast_tuple_target = 128);

    -- What was so and is no longer, or the other way round, is turned: bits that stay as they are cancel each other.
    create function market.turn_bits() returns trigger language plpgsql as $$
    begin
      insert into market.facet_bits as known (chunk, facet, bits)
      select * from (
        select number >> 14 as chunk, facet, market.bits_of(array_agg(number)) as bits
        from (
          select news.number, unnest(news.facets) as facet
          from news join olds on olds.id = news.id where news.facets is distinct from olds.facets
          union all
          select olds.number, unnest(olds.facets)
          from news join olds on olds.id = news.id where news.facets is distinct from olds.facets
        ) as held group by number >> 14, facet
      ) as turned
      where bit_count(bits) > 0 order by chunk, facet
      on conflict (chunk, facet) do update set bits = known.bits # excluded.bits;

      insert into market.word_bits as known (word, chunk, in_title, in_names, in_texts)
      select * from (
        select word, number >> 14 as chunk,
          market.bits_of(array_agg(number) filter (where 'A' = any (weights))) as in_title,
          market.bits_of(array_agg(number) filter (where 'B' = any (weights))) as in_names,
          market.bits_of(array_agg(number) filter (where weights && '{C,D}')) as in_texts
        from (
          select news.number, each.lexeme as word, each.weights
          from news join olds on olds.id = news.id cross join lateral unnest(news.search) as each
          where news.listed and (not olds.listed or news.search <> olds.search)
          union all
          select olds.number, each.lexeme, each.weights
          from news join olds on olds.id = news.id cross join lateral unnest(olds.search) as each
          where olds.listed and (not news.listed or news.search <> olds.search)
        ) as said group by word, number >> 14
      ) as turned
      where bit_count(in_title) > 0 or bit_count(in_names) > 0 or bit_count(in_texts) > 0
      order by word, chunk
      on conflict (word, chunk) do update set
        in_title = coalesce(known.in_title # excluded.in_title, known.in_title, excluded.in_title),
        in_names = coalesce(known.in_names # excluded.in_names, known.in_names, excluded.in_names),
        in_texts = coalesce(known.in_texts # excluded.in_texts, known.in_texts, excluded.in_texts);
      return null;
    end $$;
    create trigger products_turned after update on market.products referencing old table as olds new table as news
      for each statement execute function market.turn_bits();

    -- What is there already.
    insert into market.facet_bits (chunk, facet, bits)
    select number >> 14, facet, market.bits_of(array_agg(number))
    from market.products cross join lateral unnest(facets) as facet
    group by number >> 14, facet order by number >> 14, facet;
    insert into market.word_bits (word, chunk, in_title, in_names, in_texts)
    select lexeme, number >> 14,
      market.bits_of(array_agg(number) filter (where 'A' = any (weights))),
      market.bits_of(array_agg(number) filter (where 'B' = any (weights))),
      market.bits_of(array_agg(number) filter (where weights && '{C,D}'))
    from market.products cross join lateral unnest(search)
    where listed group by lexeme, number >> 14 order by lexeme, number >> 14;

    -- All that stands beside one facet is read in one range, without a look at the rows.
    alter table market.facet_pairs drop constraint facet_pairs_pkey,
      add constraint facet_pairs_pkey primary key (facet, beside) include (products);

    -- A list in order passes over what does not belong to it in these trees, without a look at the products.
    drop index market.products_by_newest, market.products_by_price, market.products_by_title;
    create index products_by_newest on market.products (published_at, id) include (number) where listed;
    create index products_by_price on market.products (price_from_minor, id) include (number, price_to_minor) where listed;
    create index products_by_title on market.products (title_key, id) include (number) where listed;
  `)
}
