import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createRegistry, PurchasablePort } from '@rose-ash/contracts'
import { anonymous, type Clock, newId, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { pino } from 'pino'
import { stockViolations } from './domain/stock/stockViolations.ts'
import { createMarket } from './index.ts'

jest.setTimeout(30_000)
const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const emre: Viewer = { userId: newId(), handle: 'emre', roles: ['member'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

const day = 24 * 3_600_000
let now = new Date()
const clock: Clock = { now: () => now }
const after = (days: number) => new Date(now.getTime() + days * day)
beforeEach(() => {
  now = systemClock.now()
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answers it has just asked for
type Answer = any

const wire = () => {
  const registry = createRegistry()
  const room = createMarket({ knex: database.knex, clock, currency: 'GBP', registry })
  return { room, port: registry.find(PurchasablePort, 'market') }
}
async function ask(query: string, variables = {}, viewer: Viewer = emre): Promise<Answer> {
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(wire().room, { query, variables }, request, (error) => {
    throw error
  })
  return errors ? { ...data, errors } : data
}
const runJob = (name: string) =>
  wire().room.jobs?.[name]?.run(
    {},
    { logger: pino({ enabled: false }), signal: new AbortController().signal, attempt: 1 },
  )

const fieldsOf: Readonly<Record<string, string>> = {
  shop: 'id stockLocations { id name isDefault version }',
  product: 'id version taxClass options { name values { value } }',
  productVariant: `id version price { amountMinor } memberPrice { amountMinor } options { name value }
    stock { onHand reserved } stockLevels { location { name } onHand reserved }
    plannedPrices { id list price { amountMinor } startsAt }`,
  stockLocation: 'id version name isDefault isRemoved',
  deletedId: '',
}
const nounOf = (name: string): string => {
  if (/^(delete|drop)/.test(name)) return 'deletedId'
  if (/Shop$/.test(name)) return 'shop'
  if (/StockLocation$/.test(name)) return 'stockLocation'
  return /Product$|Options$/.test(name) ? 'product' : 'productVariant'
}
async function mutate(name: string, input: object, viewer: Viewer = emre): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const noun = nounOf(name)
  const selection = fieldsOf[noun] ? `{ ${fieldsOf[noun]} }` : ''
  const answer = await ask(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${noun} ${selection}
       userErrors { __typename code message path } } }`,
    JSON.parse(JSON.stringify({ input })),
    viewer,
  )
  return answer.errors ? answer : answer[name]
}
async function must(name: string, input: object, viewer: Viewer = emre): Promise<Answer> {
  const answer = await mutate(name, input, viewer)
  expect(answer).toMatchObject({ userErrors: [] })
  return answer[nounOf(name)]
}

let made = 0
const openShop = async (): Promise<Answer> => {
  const shop = await must('createShop', { name: `Shop ${++made}`, ownerUserId: emre.userId }, ada)
  return { ...shop, own: (await locationsOf(shop.id))[0] }
}
const locationsOf = async (shopId: string): Promise<Answer[]> => {
  const slug = await database.knex('market.shops').where({ id: shopId }).first('slug')
  return (await ask(`{ shop(slug: "${slug.slug}") { stockLocations { id name isDefault version } } }`)).shop
    .stockLocations
}
async function sell(shopId: string, onHand: number, more = {}, product = {}): Promise<Answer> {
  const { id } = await must('createProduct', { shopId, title: `Goods ${++made}`, ...product })
  const unit = { sku: `SKU-${made}`, unitAmount: 1, unit: 'KG', amountMinor: 500, onHand }
  const variant = await must('createProductVariant', { productId: id, ...unit, ...more })
  const { version } = await must('publishProduct', { id, version: 1 })
  return { id, version, variantId: variant.id as string, variant }
}
const variantOf = async (id: string, fields = fieldsOf.productVariant, viewer = emre): Promise<Answer> => {
  const { product } = await ask(
    `query ($id: ID!) { product(id: $id) { variants { ${fields} } } }`,
    { id: (await database.knex('market.product_variants').where({ id }).first('productId')).productId },
    viewer,
  )
  return product.variants[0]
}
const hold = async (variantId: string, quantity: number): Promise<string> => {
  const outcome = await wire().port.reserve({
    key: newId(),
    ttlSeconds: 60,
    items: [{ line: 'a', type: 'ProductVariant', id: variantId, quantity, pickupId: null }],
  })
  if (outcome.kind !== 'reserved') throw new Error(JSON.stringify(outcome))
  return outcome.reservations[0]?.reservationId ?? ''
}
const commit = async (reservation: string) =>
  (await wire().port.commit({ orderId: newId(), reservations: [reservation] })).results[0]?.outcome
const quote = async (id: string, priceList: 'default' | 'member' | 'wholesale' = 'default') =>
  (
    await wire().port.quote({
      items: [{ type: 'ProductVariant', id, quantity: 1 }],
      buyer: { userId: null, priceList },
    })
  ).items[0]
const atLevels = (variant: Answer) =>
  Object.fromEntries(
    variant.stockLevels.map((level: Answer) => [level.location.name, [level.onHand, level.reserved]]),
  )

describe('a shop with several locations', () => {
  test('adds, renames, chooses and removes them, and keeps the one where goods are', async () => {
    const shop = await openShop()
    const barn = await must('createStockLocation', { shopId: shop.id, name: 'Barn' })
    expect(barn).toMatchObject({ name: 'Barn', isDefault: false, isRemoved: false })
    const renamed = await must('updateStockLocation', { id: barn.id, version: 1, name: 'Old barn' })
    expect((await mutate('updateStockLocation', { id: barn.id, version: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ])
    await must('updateStockLocation', { id: barn.id, version: renamed.version, isDefault: true })
    const [own, other] = await locationsOf(shop.id)
    expect([own?.name, own?.isDefault, other?.isDefault]).toEqual(['Old barn', true, false])
    const { id, version } = own as Answer
    expect((await mutate('deleteStockLocation', { id, version })).userErrors).toMatchObject([
      { path: ['input', 'id'] },
    ])
    expect((await mutate('updateStockLocation', { id, version, isDefault: false })).userErrors).toMatchObject(
      [{ path: ['input', 'isDefault'] }],
    )

    const { variantId } = await sell(shop.id, 5)
    const stall = await must('createStockLocation', { shopId: shop.id, name: 'Stall' })
    const move = { variantId, fromLocationId: id, toLocationId: stall.id, quantity: 5 }
    await must('transferStock', move)
    expect((await mutate('deleteStockLocation', { id: stall.id, version: 1 })).userErrors).toMatchObject([
      { message: expect.stringContaining('goods') },
    ])
    await must('transferStock', { ...move, fromLocationId: stall.id, toLocationId: id })
    await must('deleteStockLocation', { id: stall.id, version: 1 })
    expect((await locationsOf(shop.id)).map(({ name }) => name)).toEqual(['Old barn', shop.own.name])
    const movements = await variantOf(variantId, 'stockMovements { nodes { location { name isRemoved } } }')
    expect(movements.stockMovements.nodes[0].location).toMatchObject({ isRemoved: false })
    expect(movements.stockMovements.nodes[1].location).toEqual({ name: 'Stall', isRemoved: true })
  })

  test('has no more than twenty, and none of another shop', async () => {
    const [shop, foreign] = [await openShop(), await openShop()]
    for (let n = 1; n < 20; n++) await must('createStockLocation', { shopId: shop.id, name: `Shed ${n}` })
    expect((await mutate('createStockLocation', { shopId: shop.id, name: 'Shed' })).userErrors).toMatchObject(
      [{ path: ['input', 'shopId'] }],
    )
    const { variantId } = await sell(shop.id, 5)
    const adjust = { variantId, delta: 1, reason: 'RECEIVE' }
    for (const locationId of [foreign.own.id, newId(), 'nowhere'])
      expect((await mutate('adjustStock', { ...adjust, locationId })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'locationId'] },
      ])
    expect(
      (
        await mutate('transferStock', {
          variantId,
          fromLocationId: shop.own.id,
          toLocationId: foreign.own.id,
          quantity: 1,
        })
      ).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'toLocationId'] }])
    const hers = { as: hana }
    expect(await mutate('updateStockLocation', { id: foreign.own.id, version: 1 }, hers.as)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    })
  })

  test('adjusts and transfers by location, once for a key, and never what is promised', async () => {
    const shop = await openShop()
    const barn = await must('createStockLocation', { shopId: shop.id, name: 'Barn' })
    const { variantId } = await sell(shop.id, 5)
    const receive = {
      variantId,
      locationId: barn.id,
      delta: 4,
      reason: 'RECEIVE',
      idempotencyKey: 'cart load',
    }
    for (const _ of [1, 2])
      expect(atLevels(await must('adjustStock', receive))).toEqual({ [shop.own.name]: [5, 0], Barn: [4, 0] })
    await hold(variantId, 3)
    const move = {
      variantId,
      fromLocationId: shop.own.id,
      toLocationId: barn.id,
      idempotencyKey: 'to the barn',
    }
    expect((await mutate('transferStock', { ...move, quantity: 3 })).userErrors).toMatchObject([
      {
        __typename: 'InsufficientStockError',
        path: ['input', 'quantity'],
        message: expect.stringContaining('2'),
      },
    ])
    for (const _ of [1, 2])
      expect(atLevels(await must('transferStock', { ...move, quantity: 2 }))).toEqual({
        [shop.own.name]: [3, 3],
        Barn: [6, 0],
      })
    expect(
      (await mutate('transferStock', { ...move, toLocationId: shop.own.id, quantity: 1 })).userErrors,
    ).toMatchObject([{ path: ['input', 'toLocationId'] }])
    expect(await stockViolations(database.knex)).toEqual([])
  })

  test('sells from its own place first, splits what no place has alone, and takes returns back there', async () => {
    const shop = await openShop()
    const barn = await must('createStockLocation', { shopId: shop.id, name: 'Barn' })
    const { variantId } = await sell(shop.id, 2)
    await must('adjustStock', { variantId, locationId: barn.id, delta: 4, reason: 'RECEIVE' })
    const reservation = await hold(variantId, 5)
    expect(atLevels(await variantOf(variantId))).toEqual({ [shop.own.name]: [2, 2], Barn: [4, 3] })
    expect(await commit(reservation)).toBe('committed')
    expect(atLevels(await variantOf(variantId))).toEqual({ [shop.own.name]: [0, 0], Barn: [1, 0] })

    await must('adjustStock', { variantId, locationId: barn.id, delta: -1, reason: 'ADJUST' })
    const restock = (quantity: number) =>
      wire().port.restock({ key: newId(), reservations: [{ reservationId: reservation, quantity }] })
    await must('deleteStockLocation', { id: barn.id, version: 1 })
    await restock(5)
    expect(atLevels(await variantOf(variantId))).toEqual({ [shop.own.name]: [5, 0] })
    expect(await stockViolations(database.knex)).toEqual([])
  })

  test('counts as low over all of them together', async () => {
    const shop = await openShop()
    const barn = await must('createStockLocation', { shopId: shop.id, name: 'Barn' })
    const { variantId } = await sell(shop.id, 4, { lowAt: 5 })
    await must('adjustStock', { variantId, locationId: barn.id, delta: 2, reason: 'RECEIVE' })
    const status = async () => (await variantOf(variantId, 'availability { status quantity }')).availability
    expect(await status()).toEqual({ status: 'IN_STOCK', quantity: 6 })
    const { version } = await variantOf(variantId)
    await must('updateProductVariant', { id: variantId, version, lowAt: 6 })
    expect(await status()).toEqual({ status: 'LOW', quantity: 6 })
  })
})

describe('the log of stock', () => {
  test('tells everything that happened, the latest first, page by page', async () => {
    const shop = await openShop()
    const { variantId } = await sell(shop.id, 5)
    const sold = await hold(variantId, 2)
    await commit(sold)
    await wire().port.restock({ key: newId(), reservations: [{ reservationId: sold, quantity: 1 }] })
    await wire().port.release({ reservations: [await hold(variantId, 1)] })
    await hold(variantId, 3)
    now = after(1)
    await runJob('expireReservations')
    await must('adjustStock', { variantId, delta: -1, reason: 'ADJUST', note: 'Mice' })

    const page =
      'nodes { reason onHandChange reservedChange note by { id } } pageInfo { hasNextPage endCursor }'
    const whole = (await variantOf(variantId, `stockMovements { ${page} totalCount { value } }`))
      .stockMovements
    expect(whole.totalCount.value).toBe(9)
    expect(whole.nodes.map((each: Answer) => [each.reason, each.onHandChange, each.reservedChange])).toEqual([
      ['ADJUST', -1, 0],
      ['EXPIRE', 0, -3],
      ['RESERVE', 0, 3],
      ['RELEASE', 0, -1],
      ['RESERVE', 0, 1],
      ['RETURN', 1, 0],
      ['COMMIT', -2, -2],
      ['RESERVE', 0, 2],
      ['RECEIVE', 5, 0],
    ])
    expect(whole.nodes[0]).toMatchObject({ note: 'Mice', by: { id: emre.userId } })
    expect(whole.nodes[6].by).toBeNull()
    const first = (await variantOf(variantId, `stockMovements(first: 4) { ${page} }`)).stockMovements
    const rest = (
      await variantOf(variantId, `stockMovements(first: 9, after: "${first.pageInfo.endCursor}") { ${page} }`)
    ).stockMovements
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes)

    const slug = (await database.knex('market.shops').where({ id: shop.id }).first('slug')).slug
    const byPlace = await ask(
      `{ shop(slug: "${slug}") { stockLocations { movements { nodes { reason } } } } }`,
    )
    expect(byPlace.shop.stockLocations[0].movements.nodes).toHaveLength(9)
    expect(await variantOf(variantId, 'stockMovements { nodes { reason } }', hana)).toEqual({
      stockMovements: null,
    })
  })

  test('is only added to', async () => {
    const { variantId } = await sell((await openShop()).id, 5)
    const log = database.knex('market.stock_movements').where({ variantId })
    for (const change of [() => log.clone().update({ delta: 50 }), () => log.clone().delete()])
      await expect(database.knex.transaction((trx) => change().transacting(trx))).rejects.toThrow(
        'only added to',
      )
    const { id } = await must('createProduct', { shopId: (await openShop()).id, title: 'A draft' })
    const unit = { sku: 'DRAFT', unitAmount: 1, unit: 'KG', onHand: 3 }
    await must('createProductVariant', { productId: id, ...unit })
    await must('deleteProduct', { id, version: 1 })
  })

  test('is held against shelves and reservations by the audit', async () => {
    const shop = await openShop()
    const [one, other] = [await sell(shop.id, 5), await sell(shop.id, 5)]
    const reservation = await hold(other.variantId, 2)
    const sold = await hold(other.variantId, 1)
    await commit(sold)
    expect(await stockViolations(database.knex)).toEqual([])
    await database.knex('market.stock_levels').where({ variantId: one.variantId }).update({ onHand: 7 })
    await database
      .knex('market.reservation_parts')
      .where({ reservationId: reservation })
      .update({ quantity: 1 })
    await database.knex('market.reservations').where({ id: sold }).update({ returned: 1 })
    const found = await stockViolations(database.knex)
    expect(found.map(({ problem }) => problem).sort()).toEqual([
      '1 were returned, but 0 to shelves',
      '2 are promised, but reservations hold 1',
      '2 are reserved, but taken from shelves 1',
      '7 are on hand, but the movements say 5',
    ])
    expect(found.find(({ problem }) => problem.startsWith('7'))).toMatchObject({ variantId: one.variantId })
  })
})

test('what is made to order is held without limit, and leaves the shelf only as far as it stands there', async () => {
  const { variantId } = await sell((await openShop()).id, 2, { madeToOrder: true })
  const [reservation, late] = [await hold(variantId, 9), await hold(variantId, 3)]
  expect(await commit(reservation)).toBe('committed')
  await wire().port.release({ reservations: [late] })
  expect(await commit(late)).toBe('recommitted')
  expect((await variantOf(variantId)).stock).toEqual({ onHand: 0, reserved: 0 })
  expect(await quote(variantId)).toMatchObject({ isAvailable: true, availableQuantity: null })
  expect(await stockViolations(database.knex)).toEqual([])
})

test('what sells out, or is not sold any more, is not held', async () => {
  const shop = await openShop()
  const { id, variantId } = await sell(shop.id, 2, { maxPerOrder: 4 })
  const availability = async () =>
    (await database.knex('market.products').where({ id }).first('availability')).availability
  await expect(hold(variantId, 5)).rejects.toThrow('"available":2')
  await must('adjustStock', { variantId, delta: 8, reason: 'RECEIVE' })
  await expect(hold(variantId, 5)).rejects.toThrow('"available":4')
  await must('adjustStock', { variantId, delta: -8, reason: 'ADJUST' })
  const reservation = await hold(variantId, 2)
  expect(await availability()).toBe('out')
  await wire().port.release({ reservations: [reservation] })
  expect(await availability()).toBe('low')
  const { version } = await database.knex('market.products').where({ id }).first('version')
  await must('archiveProduct', { id, version })
  await expect(hold(variantId, 1)).rejects.toThrow('"available":0')
  expect(await quote(variantId)).toBeNull()
})

describe('a price', () => {
  test('is that of the buyer’s list, where it is lower than everybody’s', async () => {
    const { variantId } = await sell((await openShop()).id, 5)
    const charged = async () => {
      const quotes = [
        await quote(variantId),
        await quote(variantId, 'member'),
        await quote(variantId, 'wholesale'),
      ]
      return quotes.map((each) => each?.unitPrice.amountMinor)
    }
    expect(await charged()).toEqual([500, 500, 500])
    await must('setPrice', { variantId, priceList: 'MEMBER', amountMinor: 450 })
    await must('setPrice', { variantId, priceList: 'WHOLESALE', amountMinor: 300 })
    expect(await charged()).toEqual([500, 450, 300])
    expect((await variantOf(variantId, undefined, anonymous)).memberPrice).toEqual({ amountMinor: 450 })
    await must('setPrice', { variantId, amountMinor: 440 })
    expect(await charged()).toEqual([440, 440, 300])
    expect((await variantOf(variantId)).memberPrice).toBeNull()
  })

  test('is remembered, and measured by the lowest of the thirty days before it began', async () => {
    const { variantId } = await sell((await openShop()).id, 5)
    const lowest = async () =>
      (await variantOf(variantId, 'lowestRecentPrice { amountMinor }', anonymous)).lowestRecentPrice
    expect(await lowest()).toBeNull()
    for (const [days, amountMinor] of [
      [10, 300],
      [5, 420],
      [20, 480],
    ] as const) {
      now = after(days)
      await must('setPrice', { variantId, amountMinor })
    }
    expect(await lowest()).toEqual({ amountMinor: 300 })
    now = after(29)
    await must('setPrice', { variantId, amountMinor: 400, compareAtMinor: 480 })
    expect(await lowest()).toEqual({ amountMinor: 420 })
    now = after(40)
    await must('setPrice', { variantId, amountMinor: 390 })
    expect(await lowest()).toEqual({ amountMinor: 400 })

    const history =
      'nodes { price { amountMinor } compareAt { amountMinor } beginsAt endsAt } totalCount { value }'
    const { priceHistory } = await variantOf(variantId, `priceHistory(first: 3) { ${history} }`, anonymous)
    expect(priceHistory.nodes.map(({ price }: Answer) => price.amountMinor)).toEqual([390, 400, 480])
    expect(priceHistory.totalCount.value).toBe(6)
    expect(priceHistory.nodes[0]).toMatchObject({ endsAt: null, compareAt: null })
    expect(priceHistory.nodes[1]).toMatchObject({
      endsAt: priceHistory.nodes[0].beginsAt,
      compareAt: { amountMinor: 480 },
    })
  })

  test('is planned, and changes nothing until its time has come', async () => {
    const { id, variantId } = await sell((await openShop()).id, 5)
    const plan = { variantId, amountMinor: 450, startsAt: after(2) }
    await must('planPrice', { ...plan, startsAt: after(1) })
    await must('planPrice', { ...plan, priceList: 'MEMBER', amountMinor: 400 })
    await must('planPrice', plan)
    const planned = await must('planPrice', { ...plan, amountMinor: 460 })
    expect(planned.plannedPrices.map((each: Answer) => [each.list, each.price.amountMinor])).toEqual([
      ['DEFAULT', 450],
      ['DEFAULT', 460],
      ['MEMBER', 400],
    ])
    await must('dropPlannedPrice', { id: planned.plannedPrices[0].id })
    expect(
      (await mutate('dropPlannedPrice', { id: planned.plannedPrices[1].id }, hana)).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }])
    await runJob('beginPlannedPrices')
    expect((await variantOf(variantId)).price).toEqual({ amountMinor: 500 })

    now = after(2)
    await runJob('beginPlannedPrices')
    await runJob('beginPlannedPrices')
    expect(await variantOf(variantId)).toMatchObject({
      price: { amountMinor: 460 },
      memberPrice: { amountMinor: 400 },
      plannedPrices: [],
    })
    const { priceFromMinor } = await database.knex('market.products').where({ id }).first('priceFromMinor')
    expect(priceFromMinor).toBe(460)
  })

  test('is not planned for a time that is over, nor without an amount, nor too often', async () => {
    const { variantId } = await sell((await openShop()).id, 5)
    const plan = { variantId, amountMinor: 450, startsAt: after(2) }
    for (const [input, field] of [
      [{ ...plan, startsAt: after(0) }, 'startsAt'],
      [{ ...plan, startsAt: after(800) }, 'startsAt'],
      [{ ...plan, amountMinor: null }, 'amountMinor'],
      [{ ...plan, compareAtMinor: 450 }, 'compareAtMinor'],
      [{ ...plan, variantId: newId() }, 'variantId'],
    ] as const)
      expect((await mutate('planPrice', input)).userErrors).toMatchObject([{ path: ['input', field] }])
    for (let n = 1; n <= 20; n++) await must('planPrice', { ...plan, startsAt: after(n) })
    expect((await mutate('planPrice', { ...plan, startsAt: after(21) })).userErrors).toMatchObject([
      { path: ['input', 'variantId'] },
    ])
    await must('planPrice', { ...plan, startsAt: after(20) })
  })
})

describe('options', () => {
  const sizes = { name: 'Size', values: ['Small', 'Large'] }
  const colours = { name: 'Colour', values: ['Red', 'Blue'] }

  test('are what the variants of a product differ by', async () => {
    const shop = await openShop()
    const { id, version, variantId, variant } = await sell(shop.id, 5)
    const set = async (options: object[], seen: number) =>
      mutate('setProductOptions', { productId: id, version: seen, options })
    expect((await set([sizes, colours], version)).product.options).toEqual([
      { name: 'Size', values: [{ value: 'Small' }, { value: 'Large' }] },
      { name: 'Colour', values: [{ value: 'Red' }, { value: 'Blue' }] },
    ])
    const large = [
      { name: 'Colour', value: 'Blue' },
      { name: 'Size', value: 'Large' },
    ]
    const changed = await must('updateProductVariant', {
      id: variantId,
      version: variant.version,
      options: large,
    })
    expect(changed.options).toEqual([large[1], large[0]])
    expect((await quote(variantId))?.title).toMatch(/, Large, Blue$/)

    const another = { productId: id, sku: `ANOTHER-${made}`, unitAmount: 1, unit: 'KG' }
    for (const [options, message] of [
      [large, 'Another variant'],
      [[{ name: 'Size', value: 'Huge' }], 'no Size called Huge'],
      [[{ name: 'Smell', value: 'Rose' }], 'no Smell'],
    ] as const)
      expect((await mutate('createProductVariant', { ...another, options })).userErrors).toMatchObject([
        { path: ['input', 'options'], message: expect.stringContaining(message) },
      ])
    const small = [{ name: 'Size', value: 'Small' }, large[0]]
    const second = await must('createProductVariant', { ...another, options: small })
    expect(
      (await mutate('updateProductVariant', { id: second.id, version: 1, options: large })).userErrors,
    ).toMatchObject([{ path: ['input', 'options'] }])

    expect((await set([colours], version)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    for (const fewer of [[colours], [{ ...sizes, values: ['Large'] }, colours]])
      expect((await set(fewer, version + 1)).userErrors).toMatchObject([{ path: ['input', 'options'] }])
    await must('updateProductVariant', { id: second.id, version: 1, options: [] })
    const fewer = await set(
      [
        { ...colours, values: ['Green', 'Blue'] },
        { ...sizes, values: ['Large'] },
      ],
      version + 1,
    )
    expect(fewer.product.options).toEqual([
      { name: 'Colour', values: [{ value: 'Green' }, { value: 'Blue' }] },
      { name: 'Size', values: [{ value: 'Large' }] },
    ])
  })

  test('are few, and each a different one', async () => {
    const { id, version } = await sell((await openShop()).id, 5)
    for (const options of [
      [sizes, { ...sizes, name: 'size' }],
      [{ ...sizes, values: [] }],
      [{ ...sizes, values: ['S', 's'] }],
      [1, 2, 3, 4].map((n) => ({ ...sizes, name: `Size ${n}` })),
    ])
      expect(
        (await mutate('setProductOptions', { productId: id, version, options })).userErrors,
      ).toMatchObject([{ path: expect.arrayContaining(['input', 'options']) }])
  })
})

test('goods are taxed by their class, at the rate of the day', async () => {
  const shop = await openShop()
  const food = await sell(shop.id, 5)
  const candles = await sell(shop.id, 5, {}, { taxClass: 'STANDARD' })
  expect(await quote(food.variantId)).toMatchObject({ taxClass: 'zero', taxRateBp: 0 })
  expect(await quote(candles.variantId)).toMatchObject({ taxClass: 'standard', taxRateBp: 2000 })
  await database.knex('market.tax_rates').insert({ taxClass: 'standard', rateBp: 1750, validFrom: after(10) })
  expect(await quote(candles.variantId)).toMatchObject({ taxRateBp: 2000 })
  now = after(11)
  expect(await quote(candles.variantId)).toMatchObject({ taxRateBp: 1750 })
  expect(
    await must('updateProduct', { id: food.id, version: food.version, taxClass: 'REDUCED' }),
  ).toMatchObject({
    taxClass: 'REDUCED',
  })
  expect(await quote(food.variantId)).toMatchObject({ taxClass: 'reduced', taxRateBp: 500 })
})

test('all of it for many variants takes as many statements as for one', async () => {
  const shop = await openShop()
  const { id, version } = await sell(shop.id, 5)
  await must('setProductOptions', { productId: id, version, options: [{ name: 'Size', values: ['1', '2'] }] })
  const fields: Readonly<Record<string, string>> = {
    stockLevels: 'stockLevels { location { name } onHand }',
    stockMovements:
      'stockMovements { nodes { reason location { name } productVariant { sku } } totalCount { value } }',
    priceHistory: 'priceHistory { nodes { price { amountMinor } } totalCount { value } }',
    plannedPrices: 'plannedPrices { price { amountMinor } }',
    options: 'options { name value }',
    prices: 'memberPrice { amountMinor } lowestRecentPrice { amountMinor }',
  }
  const count = async (selection: string) =>
    (
      await countQueries(database.knex, () =>
        ask(`{ product(id: "${id}") { options { name } variants { ${selection} } } }`),
      )
    ).count
  const before: Record<string, number> = {}
  for (const [name, selection] of Object.entries(fields)) before[name] = await count(selection)
  for (let n = 0; n < 6; n++) {
    const unit = {
      productId: id,
      sku: `MORE-${made}-${n}`,
      unitAmount: 1,
      unit: 'KG',
      amountMinor: 300,
      onHand: 3,
    }
    const { id: variantId } = await must('createProductVariant', unit)
    await must('planPrice', { variantId, amountMinor: 200, startsAt: after(3) })
  }
  for (const [name, selection] of Object.entries(fields))
    expect([name, await count(selection)]).toEqual([name, before[name]])
  expect(before).toEqual({
    stockLevels: 6,
    stockMovements: 8,
    priceHistory: 5,
    plannedPrices: 5,
    options: 4,
    prices: 5,
  })
  const slug = (await database.knex('market.shops').where({ id: shop.id }).first('slug')).slug
  const logs = `{ shop(slug: "${slug}") { stockLocations { movements { nodes { reason } } } } }`
  const { count: ofOne } = await countQueries(database.knex, () => ask(logs))
  for (const name of ['Barn', 'Stall']) await must('createStockLocation', { shopId: shop.id, name })
  expect((await countQueries(database.knex, () => ask(logs))).count).toBe(ofOne)
})
