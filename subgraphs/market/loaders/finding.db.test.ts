import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { packBits } from '../domain/packBits.ts'
import { setPrice } from '../domain/price/setPrice.ts'
import { updateProduct } from '../domain/product/updateProduct.ts'
import { updateShop } from '../domain/shop/updateShop.ts'
import { createMarket } from '../index.ts'
import { Product } from '../models/Product.ts'
import { Shop } from '../models/Shop.ts'
import { scaleMarket } from '../seeds/scaleMarket.ts'
import { seedMarket } from '../seeds/seedMarket.ts'

jest.setTimeout(60_000)
const database = useDatabase({ commits: true })
const { id, handle, roles } = cast.members.ada
const ada: Viewer = { userId: id, handle, roles }
const market = () => ({ knex: database.knex, clock: systemClock, viewer: ada, currency: 'GBP' })

beforeAll(async () => {
  await seedMarket(market())
  for (let part = 0; part < 4; part++) {
    await scaleMarket(market(), 350, () => {})
    // the numbers of the third part begin in one chunk and end in another, those of the fourth stand in one far behind
    await startNumbersAt([3000, 4000, 20_000, 20_350][part] ?? 1)
  }
}, 120_000)

const startNumbersAt = (number: number) =>
  database.knex.raw(`select setval(pg_get_serial_sequence('market.products', 'number'), ?)`, [number])

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answers it has just asked for
type Answer = any

async function ask(query: string, variables = {}): Promise<Answer> {
  const room = createMarket({
    ...{ knex: database.knex, clock: systemClock, currency: 'GBP', registry: createRegistry() },
  })
  const request = { viewer: anonymous, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  expect(errors).toBeUndefined()
  return data
}

const suggest = async (text: string): Promise<Answer> => {
  const { suggest } = await ask(
    'query ($text: String!) { suggest(text: $text) { products { title } shops { name } categories { name } insteadOf } }',
    { text },
  )
  return {
    products: suggest.products.map(({ title }: Answer) => title),
    others: [...suggest.categories, ...suggest.shops].map(({ name }) => name),
    insteadOf: suggest.insteadOf,
  }
}

describe('suggestions', () => {
  test.each([
    ['val', 'Valley sourdough'],
    ['sourd', 'Valley sourdough'],
    ['Cave-aged ched', 'Cave-aged cheddar'],
    ['cheddar cave', 'Cave-aged cheddar'],
    ['CLOUDY  apple', 'Cloudy apple juice'],
  ])('of %j hold %j', async (text, title) => {
    const { products, insteadOf } = await suggest(text)
    expect(products).toContain(title)
    expect(products.length).toBeLessThanOrEqual(8)
    expect(insteadOf).toBeNull()
  })

  test('name shops and categories too', async () => {
    expect((await suggest('mil')).others).toEqual([
      'Milk, butter and cheese',
      'Milk, cream and butter',
      'Weir Mill',
    ])
  })

  test('take what nothing begins with for what it looks like', async () => {
    const { products, insteadOf } = await suggest('sourdugh')
    expect(products).toContain('Valley sourdough')
    expect(insteadOf).toBe('sourdough')
  })

  test.each(['x', '', '  ', '%_\\', 'qqqqzzzz', '🥕'])('of %j are none', async (text) => {
    expect(await suggest(text)).toEqual({ products: [], others: [], insteadOf: null })
  })

  test('follow a new name, and a shop that closes', async () => {
    const { knex } = database
    const quince = await Product.query(knex).findOne({ slug: 'quince-paste' }).throwIfNotFound()
    await updateProduct(market(), { id: quince.id, version: quince.version, title: 'Membrillo' })
    expect((await suggest('membr')).products).toEqual(['Membrillo'])
    const orchard = await Shop.query(knex).findById(cast.shops.orchard.id).throwIfNotFound()
    const change = (version: number, status: 'closed' | 'active') =>
      updateShop(market(), { id: orchard.id, version, status })
    await change(orchard.version, 'closed')
    expect(await suggest('tallis')).toMatchObject({ others: [] })
    expect((await suggest('cloudy apple j')).products).not.toContain('Cloudy apple juice')
    await change(orchard.version + 1, 'active')
    expect((await suggest('tallis')).others).toEqual(['Tallis Orchard'])
    await updateProduct(market(), { id: quince.id, version: quince.version + 1, title: 'Quince paste' })
  })

  test('cost a constant few statements', async () => {
    const { count } = await countQueries(database.knex, () => suggest('cheddar'))
    // names; products, shops and categories
    expect(count).toBeLessThanOrEqual(4)
  })
})

const facetFields = `totalCount { value exact } facets { prices { minMinor maxMinor count { value exact } }
  inStock { value exact } openNow { value exact } labels { label count { value } } shops { shop { slug } count { value } }
  categories { category { slug } count { value } } }`
const facetsOf = async (filter: object): Promise<Answer> =>
  (
    await ask(`query ($filter: ProductFilter) { products(filter: $filter, first: 1) { ${facetFields} } }`, {
      filter,
    })
  ).products

/** The counts of a list as they are found by looking at every product. */
const counted = async (condition: string, ...values: string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await database.knex.raw(
    `select facet, count(*)::integer as products from market.products, unnest(facets) as facet
     where listed and ${condition} group by facet`,
    values,
  )
  return new Map(rows.map(({ facet, products }: Answer) => [facet, products]))
}

describe('facets', () => {
  test.each([
    [{ labels: ['organic'] }, "facets @> array['label:organic']"],
    [
      { categorySlug: 'pantry' },
      "facets @> array['category:' || (select id from market.categories where slug = 'pantry')]",
    ],
    [
      { shopSlug: 'weir-mill' },
      "facets @> array['shop:' || (select id from market.shops where slug = 'weir-mill')]",
    ],
    [{ inStock: true }, "facets @> array['now:in_stock']"],
    [{ openNow: true }, 'open_now'],
    [{ priceBetween: { minMinor: 200, maxMinor: 499 } }, 'price_to_minor >= 200 and price_from_minor <= 499'],
    [{ labels: ['organic', 'vegan'] }, "facets @> array['label:organic', 'label:vegan']"],
    [{ priceBetween: { minMinor: 300 } }, 'price_to_minor >= 300'],
    // so few that they are looked at themselves, and so many that bits are
    [{ search: 'quince' }, "search @@ 'quinc:*'"],
    [{ search: 'butter' }, "search @@ 'butter:*'"],
  ])('of %j are counted right', async (filter, condition) => {
    const { totalCount, facets } = await facetsOf(filter)
    const counts = await counted(condition)
    const all = counts.get('all') ?? 0
    expect(totalCount).toEqual({ value: Math.min(all, 1000), exact: all <= 1000 })
    if (all > 1000 && Object.keys(filter).includes('priceBetween')) return
    const most = (facet: string) => Math.min(counts.get(facet) ?? 0, 1000)
    expect(facets.inStock.value).toBe(most('now:in_stock'))
    expect(facets.openNow.value).toBe(most('now:open'))
    for (const { minMinor, count } of facets.prices)
      expect([minMinor, count.value]).toEqual([minMinor, most(`price:${minMinor}`)])
    for (const { label, count } of facets.labels)
      expect([label, count.value]).toEqual([label, most(`label:${label}`)])
    expect(facets.prices.length).toBe([...counts.keys()].filter((facet) => facet.startsWith('price:')).length)
  })

  test('stay right when a price moves from one band to another', async () => {
    const { variantId } = cast.products.appleJuice
    const before = await facetsOf({ shopSlug: 'tallis-orchard' })
    const bandOf = (answer: Answer, minMinor: number): number =>
      answer.facets.prices.find((band: Answer) => band.minMinor === minMinor)?.count.value ?? 0
    const [price] = await database
      .knex('market.prices')
      .where({ variantId, priceList: 'default' })
      .whereRaw('upper_inf(valid_during)')
    await setPrice(market(), { variantId, amountMinor: 9900 })
    const after = await facetsOf({ shopSlug: 'tallis-orchard' })
    expect(bandOf(after, 2000)).toBe(bandOf(before, 2000) + 1)
    await setPrice(market(), { variantId, amountMinor: Number(price.amountMinor) })
    expect(await facetsOf({ shopSlug: 'tallis-orchard' })).toEqual(before)
  })

  test('of one filter are read, not counted', async () => {
    const { statements } = await countQueries(database.knex, () => facetsOf({ labels: ['organic'] }))
    expect(statements.some((sql: string) => sql.includes('unnest(looked.facets)'))).toBe(false)
  })
})

test('a search forgives a slip of the finger, and tells which words it took instead', async () => {
  const list =
    'query ($search: String) { products(filter: { search: $search }, first: 3) { isApproximate nodes { title } } }'
  const { products } = await ask(list, { search: 'sourduogh bread' })
  expect(products.isApproximate).toBe(true)
  expect(products.nodes.map(({ title }: Answer) => title)).toContain('Valley sourdough')
  expect((await ask(list, { search: 'sourdough' })).products.isApproximate).toBe(false)
  expect((await ask(list, { search: 'cheeses' })).products.isApproximate).toBe(false)
})

test('what is kept as bits is what the products say, after all that changed', async () => {
  const quince = await Product.query(database.knex).findOne({ slug: 'quince-paste' }).throwIfNotFound()
  await updateProduct(market(), { id: quince.id, version: quince.version, title: 'Membrillo' })
  const { rows } = await database.knex.raw(`
    with facets as (
      select number >> 12 as chunk, facet, market.bits_of(array_agg(number)) as bits
      from market.products, unnest(facets) as facet group by 1, 2
    ),
    words as (
      select lexeme as word, number >> 12 as chunk, market.bits_of(array_agg(number)) as bits,
        case when 'A' = any (weights) then 3 when 'B' = any (weights) then 2 else 1 end as relevance
      from market.products, unnest(search) where listed group by 1, 2, 4
    ),
    kept_facets as (select * from market.facet_bits where bit_count(bits) > 0),
    kept_words as (select * from market.word_bits where bit_count(bits) > 0)
    select
      (select count(*)::integer from facets) as facets, (select count(*)::integer from words) as words,
      (select count(*)::integer from facets full join kept_facets as kept using (chunk, facet)
        where facets.bits is distinct from kept.bits) as wrong_facets,
      (select count(*)::integer from words full join kept_words as kept using (chunk, word, relevance)
        where words.bits is distinct from kept.bits) as wrong_words`)
  expect(rows).toEqual([
    { facets: expect.any(Number), words: expect.any(Number), wrong_facets: 0, wrong_words: 0 },
  ])
  expect(Math.min(rows[0].facets, rows[0].words)).toBeGreaterThan(30)
})

test('bits stand in fewer pages once the night is over', async () => {
  const pages = async () => {
    const { rows } = await database.knex.raw(
      `select sum(pg_relation_size(indexrelid))::integer / 8192 as pages from pg_index
       where indrelid in ('market.facet_bits'::regclass, 'market.word_bits'::regclass)`,
    )
    return rows[0].pages
  }
  const before = await pages()
  await packBits(database.knex)
  expect(await pages()).toBeLessThan(before * 0.9)
})

test('a search shows first what has the words in its title, and combines with what else narrows the list', async () => {
  const list = `query ($filter: ProductFilter, $sort: ProductSort, $after: String) {
    products(filter: $filter, sort: $sort, first: 40, after: $after) { nodes { title labels } totalCount { value } pageInfo { endCursor } } }`
  const { products } = await ask(list, { filter: { search: 'honey', labels: ['organic'] } })
  const inTitle = products.nodes.map(({ title }: Answer) => /honey/i.test(title))
  expect(inTitle).toEqual(inTitle.toSorted().toReversed())
  expect(products.nodes.every(({ labels }: Answer) => labels.includes('organic'))).toBe(true)
  const { rows } = await database.knex.raw(
    `select title from market.products where listed and search @@ to_tsquery('english', 'honey:*') and labels @> '{organic}' order by title_key, id`,
  )
  expect(products.totalCount.value).toBe(rows.length)
  const byTitle = await ask(list, { filter: { search: 'honey', labels: ['organic'] }, sort: 'TITLE' })
  expect(byTitle.products.nodes.map(({ title }: Answer) => title)).toEqual(
    rows.slice(0, 40).map(({ title }: Answer) => title),
  )
})

describe('what was searched for', () => {
  const list = `query ($search: String!, $first: Int, $after: String, $last: Int, $before: String) {
    products(filter: { search: $search }, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`
  const pageOf = async (search: string, args: object): Promise<Answer> => {
    const { products } = await ask(list, { search, ...args })
    return { ...products.pageInfo, ids: products.nodes.map(({ id }: Answer) => id) }
  }

  test.each([
    ['butter', 'butter:*'],
    ['winter milk', 'winter:* & milk:*'],
    // more than anybody pages through
    ['generated', 'generat:*'],
  ])('of %j, stands in the order of relevance, there and back', async (search, query) => {
    const within = (weights: string) => query.replaceAll(/\*/g, `*${weights}`)
    const { rows } = await database.knex.raw(
      `select id from market.products where listed and search @@ ?::tsquery
       order by (search @@ ?::tsquery)::integer + (search @@ ?::tsquery)::integer desc, number desc limit 1000`,
      [query, within('A'), within('AB')],
    )
    const expected = rows.map(({ id }: Answer) => id)
    expect(expected.length).toBeGreaterThan(40)
    const size = Math.ceil(expected.length / 10)
    const forth: string[] = []
    let page = await pageOf(search, { first: size })
    for (forth.push(...page.ids); page.hasNextPage; forth.push(...page.ids))
      page = await pageOf(search, { first: size, after: page.endCursor })
    expect(forth).toEqual(expected)
    const back: string[] = [...page.ids]
    for (; page.hasPreviousPage; back.unshift(...page.ids))
      page = await pageOf(search, { last: size, before: page.startCursor })
    expect(back).toEqual(expected)
    expect((await pageOf(search, { last: 2 })).ids).toEqual(expected.slice(-2))
  })

  test('can stand in another order, in which those that do not belong to it are passed over', async () => {
    const { products } = await ask(
      `{ products(filter: { search: "butter" }, sort: TITLE, first: 100) { totalCount { value } nodes { id } } }`,
    )
    const { rows } = await database.knex.raw(
      `select id from market.products where listed and search @@ 'butter:*' order by title_key, id`,
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(products.totalCount.value).toBe(rows.length)
    expect(products.nodes).toEqual(rows.slice(0, 100))
  })

  test('has facets that say when there are more than were counted', async () => {
    const { totalCount, facets } = await facetsOf({ search: 'generated' })
    expect(totalCount).toEqual({ value: 1000, exact: false })
    const counts = await counted("search @@ 'generat'")
    expect(facets.inStock.exact).toBe(false)
    expect(facets.inStock.value).toBeLessThan(counts.get('now:in_stock') ?? 0)
    expect(facets.labels.length).toBe(6)
    for (const { label, count } of facets.labels)
      expect(count.value).toBeLessThanOrEqual(counts.get(`label:${label}`) ?? 0)
  })

  test('costs four statements with facets and total: words, set, page, facets', async () => {
    const { count } = await countQueries(database.knex, () => facetsOf({ search: 'butter' }))
    expect(count).toBe(4)
  })
})
