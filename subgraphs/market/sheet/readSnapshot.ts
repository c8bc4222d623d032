import type { Knex } from 'knex'
import type { KnownProduct, KnownVariant, ShopSnapshot } from './ShopSnapshot.ts'

/** Text of a `select` for each kind; `:ids` and the like are filled in by Knex. */
const productsOf = `
  select product.id, product.slug, product.title, product.status, product.summary,
    product.description_html as "descriptionHtml", product.brand, product.labels, product.tax_class as "taxClass",
    product.price_from_minor is not null as "hasPrice",
    coalesce((
      select json_agg(category.slug order by link.rank) from market.product_categories as link
      join market.categories as category on category.id = link.category_id
      where link.product_id = product.id), '[]') as categories,
    (select count(*)::integer from market.product_variants as variant
     where variant.product_id = product.id and variant.deleted_at is null) as "variantCount"
  from market.products as product`

const variantsOf = `
  select variant.id, variant.product_id as "productId", variant.sku, variant.title,
    variant.unit_amount::float8 as "unitAmount", variant.unit, variant.min_per_order as "minPerOrder",
    variant.max_per_order as "maxPerOrder", variant.rank,
    price.everybody as "priceMinor", price.before as "compareAtMinor", price.member as "memberMinor",
    price.wholesale as "wholesaleMinor",
    coalesce(level.on_hand, 0) as "onHand", coalesce(level.reserved + level.allocated, 0) as promised,
    coalesce(level.low_at, 5) as "lowAt", coalesce(level.on_demand, false) as "madeToOrder"
  from market.product_variants as variant
  join market.shops as shop on shop.id = variant.shop_id
  left join market.locations as location on location.shop_id = shop.id and location.is_default
  left join market.stock_levels as level on level.variant_id = variant.id and level.location_id = location.id
  left join lateral (
    select max(amount_minor) filter (where price_list = 'default')::float8 as everybody,
      max(compare_at_minor) filter (where price_list = 'default')::float8 as before,
      max(amount_minor) filter (where price_list = 'member')::float8 as member,
      max(amount_minor) filter (where price_list = 'wholesale')::float8 as wholesale
    from market.prices
    where variant_id = variant.id and currency = shop.currency and upper_inf(valid_during)
  ) as price on true`

/** What the shop has of the SKUs and slugs that a sheet names. */
export async function readSnapshot(
  knex: Knex,
  shopId: string,
  named: { skus: readonly string[]; slugs: readonly string[]; categories: readonly string[] },
): Promise<ShopSnapshot> {
  const variants = await knex.raw<{ rows: KnownVariant[] }>(
    `${variantsOf} where variant.shop_id = ? and variant.deleted_at is null and variant.sku = any (?::text[])`,
    [shopId, [...named.skus]],
  )
  const products = await knex.raw<{ rows: KnownProduct[] }>(
    `${productsOf} where product.shop_id = ? and (product.slug = any (?::text[]) or product.id = any (?::uuid[]))`,
    [shopId, [...named.slugs], variants.rows.map(({ productId }) => productId)],
  )
  const taken = await knex('market.products').whereIn('slug', named.slugs).whereNot({ shopId }).select('slug')
  const categories = await knex('market.categories').whereIn('slug', named.categories).select('id', 'slug')
  return {
    products: products.rows,
    variants: variants.rows,
    takenSlugs: new Set(taken.map(({ slug }) => String(slug))),
    categories: new Map(categories.map(({ id, slug }) => [String(slug), String(id)])),
  }
}

/** Everything of a shop, product by product in the order of their making, after one of them. */
export async function readProducts(
  knex: Knex,
  shopId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<Pick<ShopSnapshot, 'products' | 'variants'>> {
  const products = await knex.raw<{ rows: KnownProduct[] }>(
    `${productsOf} where product.shop_id = ? and (?::uuid is null or product.id > ?::uuid)
     order by product.id limit ?`,
    [shopId, after, after, limit],
  )
  const variants = await knex.raw<{ rows: KnownVariant[] }>(
    `${variantsOf} where variant.product_id = any (?::uuid[]) and variant.deleted_at is null
     order by variant.product_id, variant.rank, variant.id`,
    [products.rows.map(({ id }) => id)],
  )
  return { products: products.rows, variants: variants.rows }
}
