import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, type Clock, newId, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { createMarket } from './index.ts'

jest.setTimeout(30_000)
const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const emre: Viewer = { userId: newId(), handle: 'emre', roles: ['member'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

let now = new Date()
const clock: Clock = { now: () => now }
beforeEach(() => {
  now = systemClock.now()
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answers it has just asked for
type Answer = any

async function ask(query: string, variables = {}, viewer: Viewer = ada): Promise<Answer> {
  const room = createMarket({ knex: database.knex, clock, currency: 'GBP', registry: createRegistry() })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  return errors ? { ...data, errors } : data
}

const errors = 'userErrors { __typename code message path }'
const variantFields = `id version sku size price { formatted } compareAt { amountMinor } unitPrice { formatted }
  availability { status quantity } stock { onHand } listPrices { list price { amountMinor } }`
const productFields = `id version slug title status labels publishedAt priceRange { from { formatted } to { formatted } }
  availability { status quantity } categories { slug } shop { slug } variants { sku }`

const mutate = async (name: string, field: string, input: object, viewer: Viewer = ada): Promise<Answer> => {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const answer = await ask(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${field} ${errors} } }`,
    { input },
    viewer,
  )
  return answer.errors ? answer : answer[name]
}
const mustMutate = async (name: string, noun: string, fields: string, input: object, viewer?: Viewer) => {
  const answer = await mutate(name, `${noun} { ${fields} }`, input, viewer)
  expect(answer).toMatchObject({ userErrors: [] })
  return answer[noun]
}

const openShop = (name: string, ownerUserId = emre.userId) =>
  mustMutate('createShop', 'shop', 'id version slug status', { name, ownerUserId })
const addCategory = (name: string, parentId: string | null = null) =>
  mustMutate('createCategory', 'category', 'id version slug', { name, parentId })
const draft = (shopId: string, title: string, more = {}) =>
  mustMutate('createProduct', 'product', productFields, { shopId, title, ...more }, emre)
const addVariant = (productId: string, sku: string, more = {}) =>
  mustMutate('createProductVariant', 'productVariant', variantFields, {
    productId,
    sku,
    unitAmount: 500,
    unit: 'G',
    ...more,
  })
const price = (variantId: string, amountMinor: number, more = {}) =>
  mustMutate('setPrice', 'productVariant', variantFields, { variantId, amountMinor, ...more }, emre)
const stock = (variantId: string, delta: number, more = {}) =>
  mutate(
    'adjustStock',
    `productVariant { ${variantFields} }`,
    { variantId, delta, reason: 'RECEIVE', ...more },
    emre,
  )
const publish = ({ id, version }: Answer) =>
  mustMutate('publishProduct', 'product', productFields, { id, version }, emre)

let skus = 0
async function sell(shopId: string, title: string, amountMinor: number, more: Answer = {}) {
  const { onHand = 20, ...input } = more
  const product = await draft(shopId, title, input)
  const variant = await addVariant(product.id, `SKU-${++skus}`)
  await price(variant.id, amountMinor)
  if (onHand > 0) await stock(variant.id, onHand)
  now = new Date(now.getTime() + 1000)
  return { ...(await publish(product)), variantId: variant.id }
}

const topics = async () =>
  (await database.knex('market.outbox').orderBy('id').select('topic')).map(({ topic }) => topic)

/** What `market.relist()` has written must be what it would write now. */
async function expectListsToBeCurrent() {
  const state = async () => ({
    products: await database
      .knex('market.products')
      .select('id', 'listed', 'priceFromMinor', 'facets')
      .orderBy('id'),
    shelves: await database.knex('market.category_products').orderBy(['productId', 'categoryId']),
    counts: await database.knex('market.facet_counts').where('products', '<>', 0).orderBy('facet'),
  })
  const kept = await state()
  const counted = await database.knex.raw(
    'select facet, count(*)::integer as products from market.products, unnest(facets) as facet group by facet order by facet',
  )
  expect(kept.counts.sort((a, b) => (a.facet < b.facet ? -1 : 1))).toEqual(
    counted.rows.sort((a: Answer, b: Answer) => (a.facet < b.facet ? -1 : 1)),
  )
  await database.knex.raw('select market.relist(array(select id from market.products))')
  expect(await state()).toEqual(kept)
}

describe('a product', () => {
  test('goes from draft to sale to archive, and only its shop sees it before', async () => {
    const shop = await openShop('Weir Mill')
    const pantry = await addCategory('Pantry')
    const oats = await draft(shop.id, 'Rolled oats', {
      categoryIds: [pantry.id],
      labels: ['organic', 'vegan', 'organic'],
      descriptionHtml: '<p onclick="x()">Rolled <b>slowly</b>.<script>alert(1)</script></p>',
    })
    expect(oats).toMatchObject({
      slug: 'rolled-oats',
      status: 'DRAFT',
      labels: ['organic', 'vegan'],
      priceRange: null,
    })
    const seen = '{ product(slug: "rolled-oats") { title descriptionHtml } }'
    expect((await ask(seen, {}, hana)).product).toBeNull()
    expect((await ask(seen, {}, emre)).product.descriptionHtml).toBe('<p>Rolled <b>slowly</b>.</p>')
    expect(await mutate('publishProduct', 'product { id }', { id: oats.id, version: 1 }, emre)).toMatchObject(
      {
        userErrors: [{ message: expect.stringContaining('price') }],
      },
    )
    expect(await topics()).toEqual(['market.shop.changed', 'market.category.changed'])

    const variant = await addVariant(oats.id, 'OATS-500')
    expect(await price(variant.id, 240, { compareAtMinor: 300 })).toMatchObject({
      price: { formatted: '£2.40' },
      compareAt: { amountMinor: 300 },
      unitPrice: { formatted: '£4.80 per kg' },
      size: '500 g',
      availability: { status: 'OUT', quantity: 0 },
    })
    expect((await stock(variant.id, 5)).productVariant.availability).toEqual({ status: 'LOW', quantity: 5 })
    const published = await publish(oats)
    expect(published).toMatchObject({
      status: 'ACTIVE',
      version: 2,
      priceRange: { from: { formatted: '£2.40' } },
      availability: { status: 'LOW', quantity: 5 },
      categories: [{ slug: 'pantry' }],
    })
    expect((await ask(seen, {}, anonymous)).product.title).toBe('Rolled oats')
    await expectListsToBeCurrent()

    const { id, version } = published
    const archived = await mustMutate('archiveProduct', 'product', 'status version', { id, version }, emre)
    expect(archived).toEqual({ status: 'ARCHIVED', version: 3 })
    expect((await ask(seen, {}, hana)).product).toBeNull()
    await expectListsToBeCurrent()
    expect(await mutate('deleteProduct', 'deletedId', { id, version: 3 }, emre)).toMatchObject({
      userErrors: [{ code: 'VALIDATION' }],
    })
    expect((await topics()).slice(2)).toEqual([
      'market.price.changed',
      'market.stock.changed',
      'market.product.published',
      'market.product.archived',
    ])
    await publish({ id, version: 3 })
    expect((await ask(seen, {}, hana)).product.title).toBe('Rolled oats')
  })

  test('names the field that is wrong', async () => {
    const shop = await openShop('Weir Mill')
    await draft(shop.id, 'Rolled oats')
    const create = (input: object) =>
      mutate('createProduct', 'product { id }', { shopId: shop.id, ...input }, emre)
    expect((await create({ title: 'Rolled Oats' })).userErrors).toMatchObject([
      { __typename: 'TakenError', path: ['input', 'slug'] },
    ])
    expect(
      (await create({ title: '', labels: ['Very Good'], picture: 'No picture' })).userErrors,
    ).toMatchObject([
      { path: ['input', 'title'] },
      { path: ['input', 'labels', '0'] },
      { path: ['input', 'picture'] },
    ])
    expect((await create({ title: 'Bran', categoryIds: [newId()] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'categoryIds'] },
    ])
    expect((await create({ title: 'Bran', shopId: newId() })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'shopId'] },
    ])
  })

  test('changes only from the version that was seen, and a draft can be removed', async () => {
    const shop = await openShop('Weir Mill')
    const [grain, bread] = [await addCategory('Grain'), await addCategory('Bread')]
    const { id } = await draft(shop.id, 'Rolled oats', { categoryIds: [grain.id], brand: 'Weir' })
    const update = (input: object) =>
      mutate('updateProduct', 'product { version title brand categories { slug } }', { id, ...input }, emre)
    expect(
      (await update({ version: 1, title: 'Jumbo oats', brand: null, categoryIds: [bread.id, grain.id] }))
        .product,
    ).toEqual({
      version: 2,
      title: 'Jumbo oats',
      brand: null,
      categories: [{ slug: 'bread' }, { slug: 'grain' }],
    })
    expect(await update({ version: 1, title: 'Oats' })).toMatchObject({
      product: null,
      userErrors: [{ code: 'CONFLICT' }],
    })
    const remove = (version: number) => mutate('deleteProduct', 'deletedId', { id, version }, emre)
    expect((await remove(1)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    expect((await remove(2)).deletedId).toBe(id)
    expect((await remove(2)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('is changed by its shop and admins alone', async () => {
    const shop = await openShop('Weir Mill')
    const { id } = await sell(shop.id, 'Rolled oats', 240)
    const update = (viewer: Viewer) =>
      mutate('updateProduct', 'product { id }', { id, version: 2, title: 'X' }, viewer)
    expect((await update(anonymous)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect((await update(hana)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await update(ada)).product.id).toBe(id)
    const secrets = `{ product(id: "${id}") { variants { stock { onHand } listPrices { list } } shop { unlistedProducts { nodes { id } } } } }`
    expect((await ask(secrets, {}, hana)).product).toEqual({
      variants: [{ stock: null, listPrices: null }],
      shop: { unlistedProducts: null },
    })
    expect((await ask(secrets, {}, emre)).product).toMatchObject({
      variants: [{ stock: { onHand: 20 }, listPrices: [{ list: 'DEFAULT' }] }],
      shop: { unlistedProducts: { nodes: [] } },
    })
  })
})

describe('a variant', () => {
  test('keeps the history of its prices, one at a time', async () => {
    const shop = await openShop('Weir Mill')
    const { variantId, id } = await sell(shop.id, 'Rolled oats', 240)
    await price(variantId, 200, { priceList: 'MEMBER' })
    now = new Date(now.getTime() + 60_000)
    await price(variantId, 260)
    await price(variantId, 250)
    await price(variantId, 250)
    const history = await database
      .knex('market.prices')
      .where({ variantId })
      .orderByRaw('price_list, valid_during')
    expect(history.map(({ priceList, amountMinor }) => [priceList, amountMinor])).toEqual([
      ['default', 240],
      ['default', 250],
      ['member', 200],
    ])
    expect((await ask(`{ product(id: "${id}") { priceRange { from { amountMinor } } } }`)).product).toEqual({
      priceRange: { from: { amountMinor: 250 } },
    })
    const changes = await database.knex('market.outbox').where('topic', 'market.price.changed').orderBy('id')
    expect(changes.map(({ payload }) => [payload.oldAmountMinor, payload.newAmountMinor])).toEqual([
      [null, 240],
      [240, 260],
      [260, 250],
    ])
    expect(
      (await mutate('setPrice', 'productVariant { id }', { variantId, amountMinor: null }, emre)).userErrors,
    ).toMatchObject([{ path: ['input', 'amountMinor'] }])
    expect(
      (
        await mutate(
          'setPrice',
          'productVariant { id }',
          { variantId, amountMinor: 300, compareAtMinor: 300 },
          emre,
        )
      ).userErrors,
    ).toMatchObject([{ path: ['input', 'compareAtMinor'] }])
    const ended = await mustMutate(
      'setPrice',
      'productVariant',
      variantFields,
      { variantId, priceList: 'MEMBER', amountMinor: null },
      emre,
    )
    expect(ended.listPrices).toEqual([{ list: 'DEFAULT', price: { amountMinor: 250 } }])
    await expect(
      database.knex.transaction((trx) =>
        trx.raw(
          `insert into market.prices select gen_random_uuid(), variant_id, price_list, currency, 1, null, tstzrange(now() - interval '1 year', null)
          from market.prices where variant_id = ? and upper_inf(valid_during)`,
          [variantId],
        ),
      ),
    ).rejects.toMatchObject({ constraint: expect.stringMatching(/prices_(one_at_a_time|current)/) })
    await expectListsToBeCurrent()
  })

  test('cannot have less in stock than is promised, and counts a repeated call once', async () => {
    const shop = await openShop('Weir Mill')
    const { variantId, id } = await sell(shop.id, 'Rolled oats', 240)
    await database.knex('market.stock_levels').where({ variantId }).update({ reserved: 4, allocated: 2 })
    expect(await stock(variantId, -15, { reason: 'ADJUST' })).toMatchObject({
      productVariant: null,
      userErrors: [
        {
          __typename: 'InsufficientStockError',
          path: ['input', 'delta'],
          message: expect.stringContaining('14'),
        },
      ],
    })
    for (const _ of [1, 2])
      expect(
        (await stock(variantId, -10, { reason: 'ADJUST', idempotencyKey: 'count' })).productVariant,
      ).toMatchObject({
        stock: { onHand: 10 },
        availability: { status: 'LOW', quantity: 4 },
      })
    expect((await topics()).filter((topic) => topic === 'market.stock.low')).toHaveLength(1)
    expect((await stock(variantId, 0)).userErrors).toMatchObject([{ path: ['input', 'delta'] }])
    await mustMutate(
      'updateProductVariant',
      'productVariant',
      'id',
      { id: variantId, version: 1, madeToOrder: true, lowAt: 50 },
      emre,
    )
    expect(
      (await ask(`{ product(id: "${id}") { availability { status quantity } } }`)).product.availability,
    ).toEqual({
      status: 'ON_DEMAND',
      quantity: null,
    })
    await expectListsToBeCurrent()
  })

  test('comes with its price and first stock, if they are told', async () => {
    const shop = await openShop('Weir Mill')
    const { id } = await draft(shop.id, 'Rolled oats')
    expect(await addVariant(id, 'OATS', { amountMinor: 240, compareAtMinor: 300, onHand: 8 })).toMatchObject({
      price: { formatted: '£2.40' },
      compareAt: { amountMinor: 300 },
      availability: { status: 'IN_STOCK', quantity: 8 },
    })
    await publish({ id, version: 1 })
    await expectListsToBeCurrent()
    const badly = {
      productId: id,
      sku: 'BRAN',
      unitAmount: 1,
      unit: 'KG',
      amountMinor: 300,
      compareAtMinor: 200,
    }
    expect(
      (await mutate('createProductVariant', 'productVariant { id }', badly, emre)).userErrors,
    ).toMatchObject([{ path: ['input', 'compareAtMinor'] }])
  })

  test('has a SKU of its own, limits, and stays while its product is on sale', async () => {
    const shop = await openShop('Weir Mill')
    const { id, variantId } = await sell(shop.id, 'Rolled oats', 240)
    const sku = `SKU-${skus}`
    const add = (input: object) =>
      mutate(
        'createProductVariant',
        'productVariant { id }',
        { productId: id, sku: 'NEW', unitAmount: 1, unit: 'KG', ...input },
        emre,
      )
    expect((await add({ sku })).userErrors).toMatchObject([{ code: 'TAKEN', path: ['input', 'sku'] }])
    expect((await add({ minPerOrder: 5, maxPerOrder: 2 })).userErrors).toMatchObject([
      { path: ['input', 'maxPerOrder'] },
    ])
    expect((await add({ sku: 'no', unitAmount: 0.0001 })).userErrors).toMatchObject([
      { path: ['input', 'sku'] },
      { path: ['input', 'unitAmount'] },
    ])
    const remove = (variant: string) =>
      mutate('deleteProductVariant', 'deletedId', { id: variant, version: 1 }, emre)
    expect((await remove(variantId)).userErrors).toMatchObject([{ code: 'VALIDATION' }])
    const other = await addVariant(id, 'OATS-1K', { unitAmount: 1, unit: 'KG', title: 'Large' })
    await price(other.id, 400)
    expect((await remove(variantId)).deletedId).toBe(variantId)
    expect((await ask(`{ product(id: "${id}") { ${productFields} } }`)).product).toMatchObject({
      variants: [{ sku: 'OATS-1K' }],
      priceRange: { from: { formatted: '£4.00' } },
      availability: { status: 'OUT', quantity: 0 },
    })
    expect((await add({ sku })).userErrors).toEqual([])
    await expectListsToBeCurrent()
  })
})

describe('a shop', () => {
  test('hides its products when it closes, and sells nothing while it is paused', async () => {
    const shop = await openShop('Weir Mill')
    await sell(shop.id, 'Rolled oats', 240)
    const set = (version: number, status: string, viewer = emre) =>
      mustMutate('updateShop', 'shop', 'version status', { id: shop.id, version, status }, viewer)
    const seen = async (viewer: Viewer) =>
      ask(
        '{ shop(slug: "weir-mill") { productCount { value } } shops { nodes { slug } } products { nodes { availability { status } } } }',
        {},
        viewer,
      )
    expect(await set(1, 'PAUSED')).toEqual({ version: 2, status: 'PAUSED' })
    expect((await seen(hana)).products.nodes).toEqual([{ availability: { status: 'OUT' } }])
    await set(2, 'CLOSED')
    expect(await seen(hana)).toEqual({ shop: null, shops: { nodes: [] }, products: { nodes: [] } })
    expect((await seen(emre)).shop).toEqual({ productCount: { value: 0 } })
    await expectListsToBeCurrent()
    await set(3, 'ACTIVE')
    expect((await seen(hana)).shop.productCount.value).toBe(1)
  })

  test('is opened and removed by admins, and handed over by them alone', async () => {
    expect(
      (await mutate('createShop', 'shop { id }', { name: 'X', ownerUserId: emre.userId }, emre)).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const shop = await openShop('Weir Mill')
    const update = (input: object, viewer = emre) =>
      mutate('updateShop', 'shop { version address { locality street } }', { id: shop.id, ...input }, viewer)
    expect((await update({ version: 1, ownerUserId: hana.userId })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect(
      (await update({ version: 1, address: { locality: 'Ashcombe', country: 'gb' } })).userErrors,
    ).toMatchObject([{ path: ['input', 'address', 'country'] }])
    expect((await update({ version: 1, address: { locality: 'Ashcombe' } })).shop).toEqual({
      version: 2,
      address: { locality: 'Ashcombe', street: null },
    })
    expect((await update({ version: 2, address: null })).shop.address).toBeNull()
    expect(
      (await mutate('createShop', 'shop { id }', { name: 'Weir mill', ownerUserId: emre.userId })).userErrors,
    ).toMatchObject([{ code: 'TAKEN', path: ['input', 'slug'] }])
    await draft(shop.id, 'Rolled oats')
    const remove = (id: string, version: number) => mutate('deleteShop', 'deletedId', { id, version })
    expect((await remove(shop.id, 3)).userErrors).toMatchObject([
      { message: expect.stringContaining('Close it') },
    ])
    const empty = await openShop('Empty')
    expect((await remove(empty.id, 1)).deletedId).toBe(empty.id)
  })

  test('is found from its owner', async () => {
    await openShop('Weir Mill')
    await openShop('Another', hana.userId)
    const { _entities } = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { shops { nodes { name } } } } }',
      {
        r: [emre, hana].map(({ userId }) => ({ __typename: 'User', id: userId })),
      },
    )
    expect(_entities).toEqual([
      { shops: { nodes: [{ name: 'Weir Mill' }] } },
      { shops: { nodes: [{ name: 'Another' }] } },
    ])
  })
})

describe('a category', () => {
  test('carries what stands below it when it moves, and leaves the products when it goes', async () => {
    const shop = await openShop('Weir Mill')
    const food = await addCategory('Food')
    const pantry = await addCategory('Pantry')
    const grains = await addCategory('Grains', pantry.id)
    await sell(shop.id, 'Rolled oats', 240, { categoryIds: [grains.id] })
    const counts = async () =>
      (
        await ask(
          '{ categories { nodes { slug productCount { value } products { nodes { slug } } ancestors { slug } } } }',
        )
      ).categories.nodes.map(({ slug, productCount, products, ancestors }: Answer) => [
        slug,
        productCount.value,
        products.nodes.length,
        ancestors.length,
      ])
    expect(await counts()).toEqual([
      ['food', 0, 0, 0],
      ['grains', 1, 1, 1],
      ['pantry', 1, 1, 0],
    ])
    const update = (category: Answer, input: object) =>
      mutate('updateCategory', 'category { id version parent { slug } }', {
        id: category.id,
        version: category.version,
        ...input,
      })
    expect((await update(pantry, { parentId: grains.id })).userErrors).toMatchObject([
      { path: ['input', 'parentId'] },
    ])
    expect((await update(pantry, { parentId: newId() })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await update(pantry, { parentId: food.id })).category).toEqual({
      id: pantry.id,
      version: 2,
      parent: { slug: 'food' },
    })
    expect(await counts()).toEqual([
      ['food', 1, 1, 0],
      ['grains', 1, 1, 2],
      ['pantry', 1, 1, 1],
    ])
    await expectListsToBeCurrent()

    const deep = await addCategory('Oats', grains.id)
    expect(
      (await mutate('createCategory', 'category { id }', { name: 'Deeper', parentId: deep.id })).userErrors,
    ).toMatchObject([{ message: expect.stringContaining('four levels') }])
    const above = await addCategory('Above')
    expect((await update(food, { parentId: above.id })).userErrors).toMatchObject([
      { message: expect.stringContaining('four levels') },
    ])
    expect(
      (await mutate('deleteCategory', 'deletedId', { id: grains.id, version: 1 })).userErrors,
    ).toMatchObject([{ code: 'VALIDATION' }])
    expect((await mutate('deleteCategory', 'deletedId', { id: deep.id, version: 1 })).deletedId).toBe(deep.id)
    expect((await mutate('deleteCategory', 'deletedId', { id: grains.id, version: 1 })).deletedId).toBe(
      grains.id,
    )
    expect(await counts()).toEqual([
      ['above', 0, 0, 0],
      ['food', 0, 0, 0],
      ['pantry', 0, 0, 1],
    ])
    await expectListsToBeCurrent()
    expect((await mutate('createCategory', 'category { id }', { name: 'X' }, emre)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })
})

describe('the list of products', () => {
  const list = `query ($filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String, $last: Int, $before: String) {
    products(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value exact } isApproximate } }`
  const titles = async (variables: object) => {
    const { products } = await ask(list, variables, anonymous)
    expect(products.totalCount).toEqual({ value: products.nodes.length, exact: true })
    return products.nodes.map(({ title }: Answer) => title)
  }

  async function stockTheMarket() {
    const [mill, dairy] = [await openShop('Weir Mill'), await openShop('Morgan Dairy')]
    const pantry = await addCategory('Pantry')
    const oil = await addCategory('Oil', pantry.id)
    await sell(mill.id, 'Rolled oats', 240, { categoryIds: [pantry.id], labels: ['organic', 'vegan'] })
    await sell(mill.id, 'Rapeseed oil', 900, { categoryIds: [oil.id], labels: ['vegan'], onHand: 0 })
    await sell(dairy.id, 'Crème fraîche', 320, { labels: ['organic'], summary: 'Goes well with oats.' })
    await sell(dairy.id, 'Cave-aged cheddar', 240)
  }

  test('is sorted, and paged in every order, forward and backward', async () => {
    await stockTheMarket()
    const orders = {
      NEWEST: ['Cave-aged cheddar', 'Crème fraîche', 'Rapeseed oil', 'Rolled oats'],
      PRICE_DESC: ['Rapeseed oil', 'Crème fraîche', 'Cave-aged cheddar', 'Rolled oats'],
      PRICE_ASC: ['Rolled oats', 'Cave-aged cheddar', 'Crème fraîche', 'Rapeseed oil'],
      TITLE: ['Cave-aged cheddar', 'Crème fraîche', 'Rapeseed oil', 'Rolled oats'],
      RELEVANCE: ['Cave-aged cheddar', 'Crème fraîche', 'Rapeseed oil', 'Rolled oats'],
    }
    for (const [sort, expected] of Object.entries(orders)) {
      expect(await titles({ sort })).toEqual(expected)
      const one = (await ask(list, { sort, first: 2 })).products
      const two = (await ask(list, { sort, first: 2, after: one.pageInfo.endCursor })).products
      expect([...one.nodes, ...two.nodes].map(({ title }: Answer) => title)).toEqual(expected)
      expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false])
      const back = (await ask(list, { sort, last: 2, before: two.pageInfo.startCursor })).products
      expect(back.nodes).toEqual(one.nodes)
    }
    for (const sort of ['NEWEST', 'PRICE_ASC', 'TITLE'])
      for (const filter of [{ categorySlug: 'pantry' }, { shopSlug: 'morgan-dairy' }]) {
        const one = (await ask(list, { sort, filter, first: 1 })).products
        const two = (await ask(list, { sort, filter, first: 1, after: one.pageInfo.endCursor })).products
        expect(one.totalCount).toEqual({ value: 2, exact: true })
        expect(two.nodes).toHaveLength(1)
        expect(two.nodes).not.toEqual(one.nodes)
        expect(two.pageInfo.hasNextPage).toBe(false)
      }
  })

  test.each([
    [{ categorySlug: 'pantry' }, ['Rapeseed oil', 'Rolled oats']],
    [{ categorySlug: 'oil' }, ['Rapeseed oil']],
    [{ categorySlug: 'nothing' }, []],
    [{ shopSlug: 'morgan-dairy' }, ['Cave-aged cheddar', 'Crème fraîche']],
    [{ labels: ['organic'] }, ['Crème fraîche', 'Rolled oats']],
    [{ labels: ['organic', 'vegan'] }, ['Rolled oats']],
    [{ inStock: true }, ['Cave-aged cheddar', 'Crème fraîche', 'Rolled oats']],
    [{ inStock: false }, ['Cave-aged cheddar', 'Crème fraîche', 'Rapeseed oil', 'Rolled oats']],
    [{ priceBetween: { minMinor: 300 } }, ['Crème fraîche', 'Rapeseed oil']],
    [{ priceBetween: { minMinor: 241, maxMinor: 320 } }, ['Crème fraîche']],
    [{ categorySlug: 'pantry', inStock: true, labels: ['vegan'] }, ['Rolled oats']],
    [{ search: 'oat' }, ['Rolled oats', 'Crème fraîche']],
    [{ search: 'creme fraiche' }, ['Crème fraîche']],
    [{ search: 'CRÈME' }, ['Crème fraîche']],
    [{ search: 'cave ched' }, ['Cave-aged cheddar']],
    [{ search: 'vegan' }, ['Rapeseed oil', 'Rolled oats']],
    [{ search: 'oats', shopSlug: 'weir-mill' }, ['Rolled oats']],
    [{ search: `  &|!():*'"\\ ` }, ['Cave-aged cheddar', 'Crème fraîche', 'Rapeseed oil', 'Rolled oats']],
    [{ search: 'pantry' }, ['Rapeseed oil', 'Rolled oats']],
    [{ search: 'morgan' }, ['Cave-aged cheddar', 'Crème fraîche']],
    [{ search: 'spanner' }, []],
  ])('is filtered by %o', async (filter, expected) => {
    await stockTheMarket()
    expect(await titles({ filter })).toEqual(expected)
  })

  test('is found under the new name of a shop or a category', async () => {
    await stockTheMarket()
    const { shop, category } = await ask(
      '{ shop(slug: "weir-mill") { id version } category(slug: "pantry") { id version } }',
    )
    await mustMutate('updateShop', 'shop', 'name', { ...shop, name: 'Upper Mill' }, emre)
    await mustMutate('updateCategory', 'category', 'name', { ...category, name: 'Larder' })
    expect(await titles({ filter: { search: 'upper' } })).toEqual(['Rapeseed oil', 'Rolled oats'])
    expect(await titles({ filter: { search: 'larder' } })).toEqual(['Rapeseed oil', 'Rolled oats'])
    expect(await titles({ filter: { search: 'weir' } })).toEqual([])
    await expectListsToBeCurrent()
  })

  test('forgives a slip of the finger, and says so', async () => {
    await stockTheMarket()
    const { products } = await ask(list, { filter: { search: 'chedder' } })
    expect(products).toMatchObject({ nodes: [{ title: 'Cave-aged cheddar' }], isApproximate: true })
    expect((await ask(list, { filter: { search: 'cheddar' } })).products.isApproximate).toBe(false)
  })

  test('says what it is made of, in the whole and filtered', async () => {
    await stockTheMarket()
    const facets = `query ($filter: ProductFilter) { products(filter: $filter) { totalCount { value exact } facets {
      categories { category { slug } count { value } } shops { shop { slug } count { value } }
      labels { label count { value } } availability { status count { value exact } } } } }`
    const flat = async (filter?: object) => {
      const { products } = await ask(facets, { filter })
      const { categories, shops, labels, availability } = products.facets
      const pairs = [
        ...categories.map(({ category, count }: Answer) => [category.slug, count.value]),
        ...shops.map(({ shop, count }: Answer) => [shop.slug, count.value]),
        ...labels.map(({ label, count }: Answer) => [label, count.value]),
        ...availability.map(({ status, count }: Answer) => [status, count.value]),
      ]
      return { total: products.totalCount.value, ...Object.fromEntries(pairs) }
    }
    expect(await flat()).toEqual({
      total: 4,
      pantry: 2,
      oil: 1,
      'weir-mill': 2,
      'morgan-dairy': 2,
      organic: 2,
      vegan: 2,
      IN_STOCK: 3,
      OUT: 1,
    })
    expect(await flat({ labels: ['vegan'] })).toEqual({
      total: 2,
      pantry: 2,
      oil: 1,
      'weir-mill': 2,
      organic: 1,
      vegan: 2,
      IN_STOCK: 1,
      OUT: 1,
    })
  })

  test('of 24 with shop, price, stock, categories, variants and facets costs a constant few statements', async () => {
    const shop = await openShop('Weir Mill')
    const pantry = await addCategory('Pantry')
    const page = `{ products(first: 24) { totalCount { value } nodes { title shop { name } categories { name }
      priceRange { from { formatted } } availability { status } picture { url } } } }`
    const full = page.replace('picture { url }', 'variants { price { formatted } availability { quantity } }')
    const count = async (query: string) =>
      (await countQueries(database.knex, () => ask(query, {}, anonymous))).count
    await sell(shop.id, 'Product 0', 100, { categoryIds: [pantry.id] })
    const [one, oneFull] = [await count(page), await count(full)]
    for (let n = 1; n < 24; n++) await sell(shop.id, `Product ${n}`, 100 + n, { categoryIds: [pantry.id] })
    const { result } = await countQueries(database.knex, () => ask(page))
    expect(result.products.nodes).toHaveLength(24)
    expect([await count(page), await count(full)]).toEqual([one, oneFull])
    expect([one, oneFull]).toEqual([4, 6])
  })
})
