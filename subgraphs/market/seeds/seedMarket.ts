import { fixedClock, type Viewer } from '@rose-ash/domain'
import { type CastMember, cast } from '../../../seeds/cast.ts'
import { createCategory } from '../domain/category/createCategory.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { createShop } from '../domain/shop/createShop.ts'
import { Category } from '../models/Category.ts'
import { Shop } from '../models/Shop.ts'
import { accepted } from './accepted.ts'
import { categories } from './categories.ts'
import { orchardSite } from './orchardSite.ts'
import { seasonPage } from './seasonPage.ts'
import { type ShopOfSeeds, shops } from './shops.ts'
import { stockShelf } from './stockShelf.ts'
import { weeklyCycles } from './weeklyCycles.ts'

const hour = 3600 * 1000

/** Opens the five shops and fills their shelves. What is there already stays as it is. */
export async function seedMarket(market: MarketDomain): Promise<void> {
  const byAda = actingAs(market, cast.members.ada)
  const categoryIds = await buildShelves(byAda)
  for (const shop of shops) await openShop(byAda, shop)
  const deliveries = Map.groupBy(inOrderOfArrival(market.clock.now()), ({ shop }) => shop)
  await Promise.all(
    [...deliveries].map(async ([shop, arrivals]) => {
      for (const { goods, at } of arrivals) {
        const byOwner = { ...actingAs(market, shop.owner), clock: fixedClock(at) }
        await stockShelf(byOwner, shop.id, goods, goods.categories.map(idOf(categoryIds)))
      }
    }),
  )
  await weeklyCycles(actingAs(market, cast.shops.wildfield.owner))
  await seasonPage(byAda)
  await orchardSite(actingAs(market, cast.shops.orchard.owner), cast.shops.orchard.id)
}

const idOf = (categoryIds: ReadonlyMap<string, string>) => (slug: string) => {
  const id = categoryIds.get(slug)
  if (!id) throw new Error(`The seeds know no category ${slug}.`)
  return id
}

const actingAs = (market: MarketDomain, { id, handle, roles }: CastMember): MarketDomain => ({
  ...market,
  viewer: { userId: id, handle, roles } satisfies Viewer,
})

async function buildShelves(market: MarketDomain): Promise<ReadonlyMap<string, string>> {
  const ids = new Map((await Category.query(market.knex)).map(({ slug, id }) => [slug, id]))
  for (const [rank, { id, slug, name, parent, description, picture, alt }] of categories.entries()) {
    if (ids.has(slug)) continue
    const parentId = parent ? (ids.get(parent) ?? null) : null
    const category = accepted(
      await createCategory(market, { id, slug, name, parentId, description, picture, pictureAlt: alt, rank }),
    )
    ids.set(slug, category.id)
  }
  return ids
}

async function openShop(market: MarketDomain, seed: ShopOfSeeds): Promise<void> {
  const { shop, summary, text, street, postalCode, picture, alt } = seed
  if (await Shop.query(market.knex).findById(shop.id)) return
  accepted(
    await createShop(market, {
      id: shop.id,
      ownerUserId: shop.owner.id,
      actorId: shop.owner.actorId,
      name: shop.title,
      slug: shop.slug,
      kind: 'producer',
      summary,
      descriptionHtml: text.replaceAll(/\s+/g, ' '),
      address: { street, locality: 'Ashcombe', postalCode, country: 'GB' },
      picture,
      pictureAlt: alt,
    }),
  )
}

/** The shops bring their goods in turn, one every 31 hours, the last of them lately. */
function inOrderOfArrival(now: Date) {
  const longest = Math.max(...shops.map(({ goods }) => goods.length))
  const arrivals = Array.from({ length: longest }, (_, round) =>
    shops.flatMap(({ shop, goods }) => {
      const next = goods[goods.length - 1 - round]
      return next ? [{ shop, goods: next }] : []
    }),
  ).flat()
  return arrivals.map((arrival, index) => ({
    ...arrival,
    at: new Date(now.getTime() - (arrivals.length - index) * 31 * hour),
  }))
}
