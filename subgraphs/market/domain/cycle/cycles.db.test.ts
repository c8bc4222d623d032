import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createRegistry, PurchasablePort } from '@rose-ash/contracts'
import { anonymous, type Clock, newId, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { pino } from 'pino'
import { createMarket } from '../../index.ts'

jest.setTimeout(30_000)
const database = useDatabase({ commits: true })

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const emre: Viewer = { userId: newId(), handle: 'emre', roles: ['member'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

const hour = 3_600_000
let now = new Date()
const clock: Clock = { now: () => now }
const later = (ms: number) => new Date(now.getTime() + ms)

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

const cycleFields = `id version name status opensAt closesAt timezone pickups { id startsAt endsAt place isOpen capacity taken }
  items { variant { id } price { amountMinor } cap taken }`

async function mutate(name: string, input: object, viewer: Viewer = emre): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const field = name.startsWith('delete') ? 'deletedId' : `orderCycle { ${cycleFields} }`
  const answer = await ask(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${field} userErrors { code message path } } }`,
    JSON.parse(JSON.stringify({ input })),
    viewer,
  )
  return answer.errors ? answer : answer[name]
}
const must = async (name: string, input: object): Promise<Answer> => {
  const answer = await mutate(name, input)
  expect(answer).toMatchObject({ userErrors: [] })
  return answer.orderCycle ?? answer.deletedId
}

const helpers = { logger: pino({ enabled: false }), signal: new AbortController().signal, attempt: 1 }

let shopId = ''
let made = 0

/** A variant on sale in the shop of the test, 100 of it in stock for £3.00. */
async function sell(title = `Loaf ${++made}`): Promise<string> {
  const [productId, variantId] = [newId(), newId()]
  const { knex } = database
  await knex('market.products').insert({
    ...{ id: productId, shopId, title, slug: `loaf-${productId}`, status: 'active', publishedAt: now },
  })
  await knex('market.productVariants').insert({
    ...{ id: variantId, productId, shopId, sku: `LOAF-${made}`, unitAmount: 1, unit: 'item' },
  })
  await knex('market.prices').insert({
    ...{ id: newId(), variantId, priceList: 'default', currency: 'GBP', amountMinor: 300 },
    validDuring: '[2020-01-01,)',
  })
  const place = await knex('market.locations').where({ shopId }).first('id')
  await knex('market.stockLevels').insert({ variantId, locationId: place.id, onHand: 100 })
  await knex.raw('select market.relist(array[?::uuid])', [productId])
  return variantId
}

beforeEach(async () => {
  now = systemClock.now()
  const slug = `bakehouse-${newId()}`
  const { createShop } = await ask(
    `mutation { createShop(input: { ownerUserId: "${emre.userId}", name: "Bakehouse", slug: "${slug}" }) { shop { id } } }`,
    {},
    ada,
  )
  shopId = createShop.shop.id
})

const plan = (more: object = {}) =>
  must('createOrderCycle', {
    ...{ shopId, name: 'First week', opensAt: later(hour), closesAt: later(48 * hour) },
    ...more,
  })
const turn = async () => wire().room.jobs?.turnOrderCycles?.run({}, helpers)
const quoteOf = async (id: string) => {
  const { items } = await wire().port.quote({
    items: [{ type: 'ProductVariant', id, quantity: 1 }],
    buyer: { userId: null, priceList: 'default' },
  })
  return items[0]
}
const reserve = (key: string, id: string, quantity: number, pickupId: string | null = null) =>
  wire().port.reserve({
    ...{ key, ttlSeconds: 60 },
    items: [{ line: 'a', type: 'ProductVariant', id, quantity, pickupId }],
  })
const taken = async (cycleId: string) => {
  const items = await database.knex('market.orderCycleItems').where({ cycleId }).orderBy('variantId')
  const pickups = await database.knex('market.pickups').where({ cycleId }).orderBy('startsAt')
  return { items: items.map((item) => item.taken), pickups: pickups.map((pickup) => pickup.taken) }
}
const openNow = async (variantId: string) => {
  const row = await database
    .knex('market.products as product')
    .join('market.productVariants as variant', 'variant.productId', 'product.id')
    .where('variant.id', variantId)
    .first('product.openNow', 'product.facets')
  expect(row.facets.includes('now:open')).toBe(row.openNow)
  return row.openNow
}
const topics = async (cycleId: string) =>
  database.knex('market.outbox').where({ aggregateId: cycleId }).orderBy('id').pluck('topic')

describe('an order cycle', () => {
  test('opens and closes at its times, once, and only then the shop sells', async () => {
    const loaf = await sell()
    expect(await openNow(loaf)).toBe(true)
    const cycle = await plan()
    expect(cycle).toMatchObject({ status: 'DRAFT', timezone: 'Europe/London' })
    expect(await openNow(loaf)).toBe(false)
    expect((await quoteOf(loaf))?.closed).toMatch(
      /^Orders are closed\. The next order cycle opens on \w+day \d+ \w+ at \d\d:\d\d\.$/,
    )
    expect(await reserve('early', loaf, 1)).toEqual({ kind: 'short', lines: [{ line: 'a', available: 0 }] })

    await turn()
    expect(await openNow(loaf)).toBe(false)
    now = later(hour)
    await Promise.all([turn(), turn(), turn()])
    expect(await openNow(loaf)).toBe(true)
    expect(await quoteOf(loaf)).toMatchObject({ closed: null, unitPrice: { amountMinor: 300 } })
    expect(
      await ask(`{ orderCycle(id: "${cycle.id}") { status shop { takesOrders openOrderCycle { id } } } }`),
    ).toEqual({
      orderCycle: { status: 'OPEN', shop: { takesOrders: true, openOrderCycle: { id: cycle.id } } },
    })

    now = later(47 * hour)
    // Its time is over although nobody has closed it yet.
    expect((await quoteOf(loaf))?.closed).toBe('Orders are closed. The next order cycle is not planned yet.')
    await Promise.all([turn(), turn()])
    await turn()
    expect(await openNow(loaf)).toBe(false)
    expect(await topics(cycle.id)).toEqual([
      'market.order_cycle.changed',
      'market.order_cycle.opened',
      'market.order_cycle.closed',
    ])
    const history = await database.knex('market.orderCycleHistory').where({ cycleId: cycle.id }).orderBy('id')
    expect(history.map(({ fromStatus, toStatus }) => [fromStatus, toStatus])).toEqual([
      ['draft', 'open'],
      ['open', 'closed'],
    ])
  })

  test('is opened, closed and done with by hand, and repeated words change nothing', async () => {
    const cycle = await plan()
    const opened = await must('openOrderCycle', cycle && { id: cycle.id, version: cycle.version })
    expect(new Date(opened.opensAt)).toEqual(now)
    expect((await must('openOrderCycle', { id: cycle.id, version: 1 })).version).toBe(opened.version)
    expect(await mutate('processOrderCycle', { id: cycle.id, version: opened.version })).toMatchObject({
      userErrors: [{ message: 'Close the cycle first.' }],
    })
    now = later(hour)
    const closed = await must('closeOrderCycle', { id: cycle.id, version: opened.version })
    expect(new Date(closed.closesAt)).toEqual(now)
    const processed = await must('processOrderCycle', { id: cycle.id, version: closed.version })
    expect(processed.status).toBe('PROCESSED')
    expect(await mutate('openOrderCycle', { id: cycle.id, version: processed.version })).toMatchObject({
      orderCycle: null,
      userErrors: [{ code: 'VALIDATION' }],
    })
    expect(
      await mutate('updateOrderCycle', { id: cycle.id, version: processed.version, name: 'x' }),
    ).toMatchObject({
      userErrors: [{ message: 'This cycle is over. Clone it for another one.' }],
    })
  })

  test('never overlaps another one of its shop', async () => {
    await plan()
    expect(
      await mutate('createOrderCycle', {
        ...{ shopId, name: 'Second', opensAt: later(47 * hour), closesAt: later(60 * hour) },
      }),
    ).toMatchObject({ userErrors: [{ code: 'VALIDATION', path: ['input', 'opensAt'] }] })
    await plan({ name: 'Second', opensAt: later(48 * hour), closesAt: later(60 * hour) })
  })

  test.each([
    [{ name: ' ' }, 'name'],
    [{ closesAt: '2020-01-02T00:00:00Z', opensAt: '2020-01-01T00:00:00Z' }, 'closesAt'],
    [{ closesAt: '2020-01-01T00:00:00Z' }, 'closesAt'],
    [{ timezone: 'Middle/Earth' }, 'timezone'],
    [{ items: [{ variantId: '0190a000-0000-7000-8000-00000000dead' }] }, 'items'],
    [
      { pickups: [{ startsAt: '2027-01-02T00:00:00Z', endsAt: '2027-01-01T00:00:00Z', place: 'Hall' }] },
      'endsAt',
    ],
  ])('refuses %j', async (more, field) => {
    const input = { shopId, name: 'Week', opensAt: later(hour), closesAt: later(2 * hour), ...more }
    expect((await mutate('createOrderCycle', input)).userErrors).toEqual([
      expect.objectContaining({ path: expect.arrayContaining([field]) }),
    ])
  })

  test('is planned again with all its times moved by the wall clock', async () => {
    const loaf = await sell()
    const cycle = await plan({
      opensAt: '2027-03-22T09:00:00Z',
      closesAt: '2027-03-24T18:00:00Z',
      items: [{ variantId: loaf, priceMinor: 250, cap: 4 }],
      pickups: [
        {
          startsAt: '2027-03-25T16:00:00Z',
          endsAt: '2027-03-25T19:00:00Z',
          place: 'Weighbridge',
          capacity: 9,
        },
      ],
    })
    const clone = await must('cloneOrderCycle', {
      id: cycle.id,
      opensAt: '2027-03-29T08:00:00Z',
      name: 'Next',
    })
    // The clocks go forward on 28 March: nine stays nine, and six in the evening stays six.
    expect(clone).toMatchObject({
      name: 'Next',
      status: 'DRAFT',
      closesAt: '2027-03-31T17:00:00.000Z',
      items: [{ variant: { id: loaf }, price: { amountMinor: 250 }, cap: 4, taken: 0 }],
      pickups: [
        { startsAt: '2027-04-01T15:00:00.000Z', endsAt: '2027-04-01T18:00:00.000Z', capacity: 9, taken: 0 },
      ],
    })
    expect(clone.id).not.toBe(cycle.id)
  })

  test('is removed while nobody has ordered in it, and without cycles a shop sells all the time', async () => {
    const loaf = await sell()
    const cycle = await must('openOrderCycle', { id: (await plan()).id, version: 1 })
    const held = await reserve('kept', loaf, 1)
    expect(held.kind).toBe('reserved')
    const { id, version } = cycle
    expect(await mutate('deleteOrderCycle', { id, version })).toMatchObject({
      deletedId: null,
      userErrors: [{ message: 'There are orders in this cycle, so it stays.' }],
    })
    await database.knex('market.orderCycleClaims').where({ cycleId: id }).delete()
    expect(await must('deleteOrderCycle', { id, version })).toBe(id)
    expect(await openNow(loaf)).toBe(true)
  })

  test('is its shop’s own while it is planned; caps and counts stay so', async () => {
    const loaf = await sell()
    const cycle = await plan({
      items: [{ variantId: loaf, cap: 3 }],
      pickups: [{ startsAt: later(50 * hour), endsAt: later(52 * hour), place: 'Weighbridge', capacity: 2 }],
    })
    const seen = `{ orderCycle(id: "${cycle.id}") { ${cycleFields} } }`
    expect((await ask(seen, {}, hana)).orderCycle).toBeNull()
    expect((await ask(seen, {}, anonymous)).orderCycle).toBeNull()
    expect((await ask(seen)).orderCycle.items).toHaveLength(1)
    const shop = await database.knex('market.shops').where('id', shopId).first()
    const list = `{ shop(slug: "${shop.slug}") { opensNextAt takesOrders orderCycles { nodes { id } } } }`
    expect((await ask(list, {}, hana)).shop).toEqual({
      ...{ opensNextAt: cycle.opensAt, takesOrders: false, orderCycles: { nodes: [] } },
    })
    expect((await ask(list)).shop.orderCycles.nodes).toHaveLength(1)
    await must('openOrderCycle', { id: cycle.id, version: 1 })
    expect((await ask(seen, {}, hana)).orderCycle).toMatchObject({
      items: null,
      pickups: [{ place: 'Weighbridge', isOpen: true, capacity: null, taken: null }],
    })
    for (const [name, input] of [
      ['updateOrderCycle', { id: cycle.id, version: 2, name: 'Mine' }],
      ['closeOrderCycle', { id: cycle.id, version: 2 }],
      ['cloneOrderCycle', { id: cycle.id, opensAt: later(99 * hour) }],
    ] as const)
      expect((await mutate(name, input, hana)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('lists of shops with their cycles and of variants with their terms cost a constant few statements', async () => {
    const loaves = [await sell(), await sell(), await sell()]
    await must('openOrderCycle', {
      id: (await plan({ items: loaves.map((variantId) => ({ variantId })) })).id,
      version: 1,
    })
    const query = `{ shops(first: 50) { nodes { takesOrders opensNextAt openOrderCycle { id pickups { id isOpen } } orderCycles(first: 2) { nodes { id } }
      products(first: 3) { nodes { openNow variants { cyclePrice { amountMinor } closed } } } } } }`
    const { count } = await countQueries(database.knex, () => ask(query, {}, anonymous))
    // shops, products, ordering, pickups, cycles, variants, offers and terms
    expect(count).toBeLessThanOrEqual(8)
  })
})

describe('what a cycle offers', () => {
  const openCycle = async (more: object) => must('openOrderCycle', { id: (await plan(more)).id, version: 1 })
  const pickup = (capacity: number | null, hours = 50) => ({
    ...{ startsAt: later(hours * hour), endsAt: later((hours + 1) * hour), place: 'Weighbridge', capacity },
  })

  test('is sold at its price, up to its cap, and nothing else is', async () => {
    const [loaf, roll] = [await sell(), await sell()]
    const cycle = await openCycle({ items: [{ variantId: loaf, priceMinor: 250, cap: 3 }] })
    expect(await quoteOf(loaf)).toMatchObject({
      closed: null,
      unitPrice: { amountMinor: 250 },
      availableQuantity: 3,
    })
    expect((await quoteOf(roll))?.closed).toBe('It is not part of the present order cycle.')
    expect([await openNow(loaf), await openNow(roll)]).toEqual([true, false])

    expect((await reserve('one', loaf, 2)).kind).toBe('reserved')
    expect(await reserve('two', loaf, 2)).toEqual({ kind: 'short', lines: [{ line: 'a', available: 1 }] })
    expect(await taken(cycle.id)).toEqual({ items: [2], pickups: [] })
    expect(
      await mutate('updateOrderCycle', {
        id: cycle.id,
        version: cycle.version,
        items: [{ variantId: loaf, cap: 1 }],
      }),
    ).toMatchObject({
      userErrors: [{ path: ['input', 'items'] }],
    })
  })

  test('counts twenty buyers at once exactly, and has its own back when they let go', async () => {
    const loaf = await sell()
    const cycle = await openCycle({ items: [{ variantId: loaf, cap: 7 }], pickups: [pickup(5)] })
    const pickupId = cycle.pickups[0].id
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, buyer) => reserve(`buyer-${loaf}-${buyer}`, loaf, 1, pickupId)),
    )
    const held = answers.flatMap((answer) => (answer.kind === 'reserved' ? answer.reservations : []))
    expect(held).toHaveLength(5)
    expect(await taken(cycle.id)).toEqual({ items: [5], pickups: [5] })
    const { port } = wire()
    const reservations = held.map(({ reservationId }) => reservationId)
    await Promise.all([
      port.release({ reservations }),
      port.release({ reservations: reservations.toReversed() }),
    ])
    await port.release({ reservations })
    expect(await taken(cycle.id)).toEqual({ items: [0], pickups: [0] })
  })

  test('is changed while somebody orders of it: nobody waits in a ring', async () => {
    const [first, second] = [await sell(), await sell()].sort() as [string, string]
    const items = [{ variantId: second }, { variantId: first }]
    const cycle = await plan({ items })
    await database.knex.transaction(async (trx) => {
      const lock = (variantId: string) =>
        trx('market.order_cycle_items').where({ cycleId: cycle.id, variantId }).forUpdate().select('cap')
      await lock(first)
      const changing = mutate('updateOrderCycle', { id: cycle.id, version: cycle.version, items })
      await new Promise((resolve) => setTimeout(resolve, 300))
      await lock(second)
      await trx.commit()
      expect(await changing).toMatchObject({ userErrors: [] })
    })
  })

  test('is paid late while the shop changes it: nobody waits in a ring', async () => {
    const [first, second] = [await sell(), await sell()].sort() as [string, string]
    const cycle = await plan({ items: [{ variantId: first }, { variantId: second }], opensAt: later(-hour) })
    await turn()
    const held = await wire().port.reserve({
      ...{ key: newId(), ttlSeconds: 60 },
      items: [second, first].map((id, line) => ({
        ...{ line: String(line), type: 'ProductVariant', id, quantity: 1, pickupId: null },
      })),
    })
    const reservations =
      held.kind === 'reserved' ? held.reservations.map(({ reservationId }) => reservationId) : []
    now = later(hour)
    await wire().room.jobs?.expireReservations?.run({}, helpers)
    await database.knex.transaction(async (trx) => {
      const lock = (variantId: string) =>
        trx('market.order_cycle_items').where({ cycleId: cycle.id, variantId }).forUpdate().select('cap')
      await lock(first)
      const paying = wire().port.commit({ orderId: newId(), reservations })
      await new Promise((resolve) => setTimeout(resolve, 300))
      await lock(second)
      await trx.commit()
      expect((await paying).results).toMatchObject([{ outcome: 'recommitted' }, { outcome: 'recommitted' }])
    })
  })

  test('counts a pickup once for a checkout, until nothing of it remains', async () => {
    const [loaf, roll] = [await sell(), await sell()]
    const cycle = await openCycle({ pickups: [pickup(1)] })
    const [{ id: pickupId }] = cycle.pickups
    const item = (line: string, id: string) => ({
      line,
      type: 'ProductVariant' as const,
      id,
      quantity: 1,
      pickupId,
    })
    const { port } = wire()
    const both = await port.reserve({
      key: `both-${loaf}`,
      ttlSeconds: 60,
      items: [item('a', loaf), item('b', roll)],
    })
    if (both.kind !== 'reserved') throw new Error('both should be held')
    expect(await taken(cycle.id)).toEqual({ items: [], pickups: [1] })
    expect((await quoteOf(loaf))?.pickups).toMatchObject([
      { id: pickupId, isOpen: false, place: 'Weighbridge' },
    ])
    expect((await reserve(`other-${loaf}`, loaf, 1, pickupId)).kind).toBe('short')
    const [first = '', second = ''] = both.reservations.map(({ reservationId }) => reservationId)
    await port.release({ reservations: [first] })
    expect(await taken(cycle.id)).toEqual({ items: [], pickups: [1] })
    await port.release({ reservations: [second] })
    expect(await taken(cycle.id)).toEqual({ items: [], pickups: [0] })
  })

  test('is not collected at a pickup of another cycle, nor at one that has ended', async () => {
    const loaf = await sell()
    const cycle = await openCycle({ pickups: [pickup(null, 2)] })
    expect((await reserve(`stray-${loaf}`, loaf, 1, newId())).kind).toBe('short')
    now = later(4 * hour)
    expect((await reserve(`late-${loaf}`, loaf, 1, cycle.pickups[0].id)).kind).toBe('short')
  })

  test('comes back when a hold runs out, and a late payer has it again if there is room', async () => {
    const loaf = await sell()
    const cycle = await openCycle({ items: [{ variantId: loaf, cap: 1 }] })
    const hold = async (key: string) => {
      const answer = await reserve(`${key}-${loaf}`, loaf, 1)
      return answer.kind === 'reserved' ? (answer.reservations[0]?.reservationId ?? '') : ''
    }
    const { port, room } = wire()
    const slow = await hold('slow')
    now = later(hour)
    await room.jobs?.expireReservations?.run({}, helpers)
    expect(await taken(cycle.id)).toEqual({ items: [0], pickups: [] })

    const quick = await hold('quick')
    const commit = async (id: string) =>
      (await port.commit({ orderId: newId(), reservations: [id] })).results[0]?.outcome
    expect(await commit(slow)).toBe('lost')
    await port.release({ reservations: [quick] })
    const third = await hold('third')
    now = later(hour)
    await room.jobs?.expireReservations?.run({}, helpers)
    expect(await commit(third)).toBe('recommitted')
    expect(await taken(cycle.id)).toEqual({ items: [1], pickups: [] })
  })

  test('that is refunded and put back can be ordered again', async () => {
    const loaf = await sell()
    const cycle = await openCycle({ items: [{ variantId: loaf, cap: 3 }] })
    const answer = await reserve(`refund-${loaf}`, loaf, 3)
    if (answer.kind !== 'reserved') throw new Error('three should be held')
    const [{ reservationId } = { reservationId: '' }] = answer.reservations
    const { port } = wire()
    await port.commit({ orderId: newId(), reservations: [reservationId] })
    for (const key of ['once', 'once'])
      await port.restock({ key: `${key}-${loaf}`, reservations: [{ reservationId, quantity: 2 }] })
    expect(await taken(cycle.id)).toEqual({ items: [1], pickups: [] })
  })
})
