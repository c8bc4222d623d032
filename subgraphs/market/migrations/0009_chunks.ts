import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Two pages for each product by its number, however many there are: no tree has that.
    alter table market.products drop constraint products_number_key,
      add constraint products_number_key exclude using hash (number with =);

    -- As before, but 4,096 products at a time: so few bits that they lie in the trees themselves, one beside the other, and
    -- the facets of a chunk, the chunks of a facet and those of a word are each one piece of a tree.
    drop table market.facet_bits, market.word_bits;
    drop function market.bits_of(integer[]);

    -- What is named twice is so no more.
    create function market.bits_of(numbers integer[]) returns bit(4096) language plpgsql immutable strict parallel safe as $$
    declare bits bit(4096) := 0::bit(4096); place integer;
    begin
      foreach place in array numbers loop
        place := place & 4095;
        bits := set_bit(bits, place, 1 - get_bit(bits, place));
      end loop;
      return bits;
    end $$;

    -- Facets of products on sale, as in products.facets. Vacuumed soon after a change: until then the trees are not enough,
    -- and the rows behind them are looked at.
    create table market.facet_bits (
      chunk integer not null,
      facet text collate "C" not null,
      bits bit(4096) not null,
      primary key (chunk, facet) include (bits)
    ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
    create index facet_bits_by_facet on market.facet_bits (facet, chunk) include (bits);

    -- Stems of what is said about products on sale, each where it is said best: 3 in their titles; 2 in their brands, labels,
    -- shops and categories; 1 in the texts about them. The weights of products.search.
    create table market.word_bits (
      word text collate "C" not null,
      chunk integer not null,
      relevance smallint not null,
      bits bit(4096) not null,
      primary key (word, chunk, relevance) include (bits)
    );
    create function market.relevance_of(weights text[]) returns smallint language sql immutable strict parallel safe
      return case when 'A' = any (weights) then 3 when 'B' = any (weights) then 2 else 1 end;

    -- What was so and is no longer, or the other way round, is turned: bits that stay as they are cancel each other.
    create or replace function market.turn_bits() returns trigger language plpgsql as $$
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

    -- What is there already.
    insert into market.facet_bits (chunk, facet, bits)
    select number >> 12, facet, market.bits_of(array_agg(number))
    from market.products cross join lateral unnest(facets) as facet
    group by number >> 12, facet order by number >> 12, facet;
    insert into market.word_bits (word, chunk, relevance, bits)
    select lexeme, number >> 12, market.relevance_of(weights), market.bits_of(array_agg(number))
    from market.products cross join lateral unnest(search)
    where listed group by 1, 2, 3 order by 1, 2, 3;
  `)
}
