import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table market.pictures (
      id uuid primary key,
      version integer not null default 1,
      shop_id uuid not null constraint pictures_shop_fkey references market.shops (id) on delete cascade,
      -- null: a picture of the shop itself
      product_id uuid,
      media_id uuid not null,
      rank integer not null constraint pictures_rank check (rank >= 0),
      alt text not null constraint pictures_alt_length check (char_length(alt) between 1 and 200),
      -- what blog said of the media when it was added; the files under a path never change
      path text not null constraint pictures_path_shape check (path ~ '^/media/[0-9a-f]{64}$'),
      width integer not null constraint pictures_width check (width > 0),
      height integer not null constraint pictures_height check (height > 0),
      widths integer[] not null constraint pictures_widths check (cardinality(widths) between 1 and 8),
      constraint pictures_product_fkey foreign key (product_id, shop_id)
        references market.products (id, shop_id) on delete cascade,
      constraint pictures_media_key unique nulls not distinct (shop_id, product_id, media_id)
    );
    create index pictures_by_product on market.pictures (product_id, rank, id) where product_id is not null;
    create index pictures_by_shop on market.pictures (shop_id, rank, id) where product_id is null;
    create index pictures_by_media on market.pictures (media_id);

    -- What a shop has, whatever its state, as those who run it look through it.
    create index products_by_shop_catalogue on market.products (shop_id, title_key, id);

    -- The first picture stands beside what lists read anyway. Only market.show_first_picture() writes these.
    alter table market.products add column photo jsonb;
    alter table market.shops add column photo jsonb;

    create function market.show_first_picture(of_shop uuid, of_product uuid) returns void language plpgsql as $$
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
  `)
}
