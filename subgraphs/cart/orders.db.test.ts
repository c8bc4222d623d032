import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { emit } from '@rose-ash/db'
import { newId, type Viewer } from '@rose-ash/domain'
import { createWorker, type JobHelpers, type Worker } from '@rose-ash/jobs'
import { type RunningSumupSandbox, startSumupSandbox } from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { type Answered, countQueries, useDatabase } from '@rose-ash/testing'
import {
  type Asker,
  adminOfTests,
  cartOfTests,
  memberOfTests as member,
  tokenOfTests as newToken,
} from './askCart.ts'
import { orderViolations } from './domain/audit/orderViolations.ts'
import { orderKeyOf } from './domain/order/orderKeyOf.ts'
import type { Goods } from './shelfOfTests.ts'

const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
let sumup: RunningSumupSandbox
let worker: Worker
let minutesAhead = 0
const clock = { now: () => new Date(Date.now() + minutesAhead * 60_000) }
const cart = cartOfTests({ knex: () => database.knex, clock, sumupUrl: () => sumup.url })
const { market, letters } = cart
const staff: Asker = { viewer: adminOfTests() }

beforeAll(async () => {
  sumup = await startSumupSandbox({ now: clock.now })
  worker = createWorker({ url: database.url, rooms: [cart.room()], logger })
  await worker.drain()
})
afterAll(async () => {
  await worker.stop()
  await sumup.stop()
})

const shown = `code version status paymentStatus email paid { amountMinor } refunded { amountMinor } cancelReason viewerCanCancel
  lines { id title quantity isShort refundedQuantity } fulfilments { id version status } history { what note actor { id } }
  refunds { id status amount { amountMinor } reason } payments { status }`
const mutate = (name: string, fields = `order { ${shown} }`) => cart.mutate(name, fields)
const addToCart = mutate('addToCart', 'cart { version }')
const startPayment = mutate('startPayment', 'payment { status pageUrl }')
const markReady = mutate('markReady', 'fulfilment { id version status readyAt orderCode name }')
const markHandedOver = mutate('markHandedOver', 'fulfilment { id version status handedOverAt }')
const orderOf = async (code: string, asker: Asker = staff): Promise<Answered> =>
  (await cart.ask(`query ($code: String!) { order(code: $code) { ${shown} } }`, { code }, asker)).order

let oatMilk: Goods
let cheese: Goods
let owner: Viewer
let hana: Asker

beforeEach(() => {
  minutesAhead = 0
  letters.length = 0
  sumup.calm()
  market.close(false)
  owner = member()
  oatMilk = market.put('Oat milk, 1 l', { availableQuantity: 10 })
  cheese = market.put('Cheddar', {
    sellerName: 'Dairy',
    availableQuantity: 10,
    unitPrice: { amountMinor: 700, currency: 'GBP' },
  })
  market.owners.set(oatMilk.sellerId, owner.userId ?? '')
  hana = { viewer: member() }
})

/** An order that waits for its payment: two of oat milk and, of another seller, a cheese. */
async function place(
  asker: Asker = hana,
  goods: readonly [Goods, number][] = [
    [oatMilk, 2],
    [cheese, 1],
  ],
) {
  let version = 0
  for (const [{ id: itemId }, quantity] of goods)
    version = (await addToCart({ type: 'PRODUCT_VARIANT', itemId, quantity }, asker)).cart.version
  const contact = { email: 'hana@people.example', name: 'Hana Sato' }
  const begun = await mutate('beginCheckout', `orderKey order { ${shown} }`)(
    { cartVersion: version, ...contact, idempotencyKey: newId() },
    asker,
  )
  expect(begun.userErrors).toEqual([])
  return begun
}

/** The buyer pays on the provider's page, and comes back. */
async function pay(code: string, asker: Asker = hana) {
  expect((await startPayment({ orderCode: code, idempotencyKey: newId() }, asker)).userErrors).toEqual([])
  sumup.pay(`${code}-1`)
  return (await mutate('refreshPayment')({ orderCode: code }, asker)).order
}

async function bought(asker: Asker = hana): Promise<Answered> {
  const { order } = await place(asker)
  await pay(order.code, asker)
  await worker.drain()
  return orderOf(order.code)
}

const run = async (job: string, payload: object = {}) =>
  cart
    .room()
    .jobs?.[job]?.run(payload, { logger, signal: new AbortController().signal, attempt: 1 } as JobHelpers)
const events = (topic: string, orderId: string) =>
  database.knex('cart.outbox').where({ topic, aggregateId: orderId })
const idOf = async (code: string): Promise<string> =>
  (await database.knex('cart.orders').where({ code }).first('id')).id
const written = () => letters.map(({ template, to }) => [template, to.address])
const left = () => [market.left(oatMilk.id), market.left(cheese.id)]

describe('a paid order', () => {
  test('is confirmed and sold, and all are told', async () => {
    const order = await bought()
    expect(order).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      paid: { amountMinor: 1200 },
      fulfilments: [{ status: 'TO_PACK' }, { status: 'TO_PACK' }],
      payments: [{ status: 'SUCCEEDED' }],
    })
    expect(order.history.map(({ what }: Answered) => what)).toEqual(
      expect.arrayContaining(['placed', 'paid']),
    )
    expect(market.holds.slice(-2).map(({ status }) => status)).toEqual(['committed', 'committed'])
    expect(await events('cart.order.paid', await idOf(order.code))).toHaveLength(1)
    expect(written()).toEqual(
      expect.arrayContaining([
        ['order-confirmed', 'hana@people.example'],
        ['order-received', `${owner.userId}@shops.example`],
      ]),
    )
    expect(letters.find(({ template }) => template === 'order-confirmed')?.variables).toMatchObject({
      lines: [
        { label: '2 × Oat milk, 1 l', value: '£5.00' },
        { label: '1 × Cheddar', value: '£7.00' },
      ],
      total: '£12.00',
      url: `https://cart.example/orders/${order.code}`,
    })
    const received = letters.filter(({ template }) => template === 'order-received')
    expect(received.map(({ variables }) => variables.lines)).toContainEqual([
      { label: '2 × Oat milk, 1 l', value: '£5.00' },
    ])
  })

  test("of a guest is found by the link in the guest's letter", async () => {
    const guest: Asker = { token: newToken() }
    const { order, orderKey } = await place(guest)
    await pay(order.code, { orderKey })
    await worker.drain()
    const url = letters.find(({ template }) => template === 'order-confirmed')?.variables.url
    expect(url).toBe(`https://cart.example/orders/${order.code}?key=${orderKey}`)
  })

  test('is packed and collected, one seller after the other', async () => {
    const { code, fulfilments } = await bought()
    const [first, second] = fulfilments
    const ready = await markReady({ id: first.id, version: first.version }, { viewer: owner })
    expect(ready.fulfilment).toMatchObject({ status: 'READY', orderCode: code, name: 'Hana Sato' })
    await worker.drain()
    expect(written()).toContainEqual(['order-ready', 'hana@people.example'])
    expect(await events('cart.order.ready', await idOf(code))).toHaveLength(1)
    expect(
      (await markReady({ id: first.id, version: first.version }, { viewer: owner })).userErrors,
    ).toMatchObject([{ __typename: 'ConflictError', currentVersion: ready.fulfilment.version }])
    expect(
      (await markReady({ id: first.id, version: ready.fulfilment.version }, { viewer: owner })).userErrors,
    ).toMatchObject([
      {
        __typename: 'OrderStateError',
        status: 'CONFIRMED',
        message: expect.stringContaining('packed already'),
      },
    ])
    expect((await orderOf(code, hana)).viewerCanCancel).toBe(false)
    expect((await orderOf(code)).viewerCanCancel).toBe(true)

    await markHandedOver({ id: first.id, version: ready.fulfilment.version }, { viewer: owner })
    expect((await orderOf(code)).status).toBe('CONFIRMED')
    await markHandedOver({ id: second.id, version: second.version }, staff)
    expect(await orderOf(code)).toMatchObject({ status: 'COMPLETED', viewerCanCancel: false })
  })

  test('is packed by those who run the shop, and by nobody else', async () => {
    const { fulfilments } = await bought()
    const { id, version } = fulfilments[0]
    for (const mark of [markReady, markHandedOver]) {
      expect((await mark({ id, version }, hana)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ])
      expect((await mark({ id, version }, {})).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ])
      expect((await mark({ id: newId(), version }, staff)).userErrors).toMatchObject([
        { __typename: 'NotFoundError' },
      ])
    }
    const other = fulfilments[1]
    const answer = await markReady({ id: other.id, version: other.version }, { viewer: owner })
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('cancelling', () => {
  const cancel = mutate('cancelOrder')

  test('before it is paid: the page is closed and the goods are free', async () => {
    const { order } = await place()
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    const { version } = await orderOf(order.code)
    expect(left()).toEqual([8, 9])
    const { order: cancelled } = await cancel({ code: order.code, version, reason: 'Too much' }, hana)
    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Too much',
      refunds: [],
      payments: [{ status: 'CANCELLED' }],
      fulfilments: [{ status: 'CANCELLED' }, { status: 'CANCELLED' }],
    })
    await worker.drain()
    expect(left()).toEqual([10, 10])
    expect(sumup.checkout(`${order.code}-1`)?.status).toBe('EXPIRED')
    expect(written()).toEqual([['order-cancelled', 'hana@people.example']])
    expect(letters[0]?.variables.refund).toBe('')
  })

  test('after it is paid: everything is paid back and back on the shelf, once', async () => {
    const { code, version } = await bought()
    expect((await cancel({ code, version }, hana)).order).toMatchObject({
      status: 'CANCELLED',
      refunds: [{ status: 'APPROVED', amount: { amountMinor: 1200 } }],
    })
    await worker.drain()
    await run('giveBack', { orderId: await idOf(code) })
    expect(await orderOf(code)).toMatchObject({
      paymentStatus: 'REFUNDED',
      refunded: { amountMinor: 1200 },
      refunds: [{ status: 'SUCCEEDED' }],
      lines: [{ refundedQuantity: 2 }, { refundedQuantity: 1 }],
    })
    expect(left()).toEqual([10, 10])
    expect(written()).toEqual(expect.arrayContaining([['refund-made', 'hana@people.example']]))
  })

  test('while its goods are being sold: they go back on the shelf all the same', async () => {
    const { order } = await place()
    const { version } = await pay(order.code)
    // the job that sells has looked, and comes back when it is cancelled
    const selling = run('commitStock', { orderId: await idOf(order.code) })
    await cancel({ code: order.code, version }, hana)
    await selling
    await worker.drain()
    expect(left()).toEqual([10, 10])
  })

  test('when somebody pays at the same moment: it stays paid, and who cancels sees that', async () => {
    const { order } = await place()
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    const { version } = await orderOf(order.code)
    sumup.pay(`${order.code}-1`)
    expect((await cancel({ code: order.code, version }, hana)).userErrors).toMatchObject([
      { __typename: 'ConflictError' },
    ])
    expect((await orderOf(order.code)).status).toBe('CONFIRMED')
  })

  test('while the payment provider is away: later', async () => {
    const { order } = await place()
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    const { version } = await orderOf(order.code)
    sumup.next({ at: 'deactivate', how: 'fail', status: 503, times: 9 })
    expect((await cancel({ code: order.code, version }, hana)).userErrors).toMatchObject([
      { __typename: 'ProviderUnavailableError' },
    ])
    expect((await orderOf(order.code)).status).toBe('PENDING_PAYMENT')
  })

  test('by buyers until something is packed, by staff until something is handed over', async () => {
    const { code, version, fulfilments } = await bought()
    const [{ id, version: first }] = fulfilments
    const ready = await markReady({ id, version: first }, staff)
    expect((await cancel({ code, version }, hana)).userErrors).toMatchObject([
      { __typename: 'OrderStateError', status: 'CONFIRMED' },
    ])
    await markHandedOver({ id, version: ready.fulfilment.version }, staff)
    expect((await cancel({ code, version }, staff)).userErrors).toMatchObject([
      { __typename: 'OrderStateError' },
    ])
    expect((await cancel({ code, version: version - 1 }, staff)).userErrors).toMatchObject([
      { __typename: 'ConflictError' },
    ])
    for (const stranger of [{}, { viewer: member() }, { viewer: owner }])
      expect((await cancel({ code, version }, stranger)).userErrors).toMatchObject([
        { __typename: 'NotFoundError' },
      ])
  })

  test('after it was paid twice: each payment goes back, also one that was refused before', async () => {
    const { order } = await place()
    const { code } = order
    const refresh = () => mutate('refreshPayment')({ orderCode: code }, hana)
    await startPayment({ orderCode: code, idempotencyKey: 'a' }, hana)
    sumup.decline(`${code}-1`)
    await refresh()
    await startPayment({ orderCode: code, idempotencyKey: 'b' }, hana)
    sumup.pay(`${code}-2`)
    await refresh()
    await worker.drain()
    sumup.pay(`${code}-1`)
    await run('hearOfCheckout', { checkoutId: sumup.checkout(`${code}-1`)?.id })
    sumup.next({ at: 'refund', how: 'fail', status: 422 })
    await worker.drain()
    const { version, refunds, paid } = await orderOf(code)
    expect(paid).toEqual({ amountMinor: 2400 })
    expect(refunds).toMatchObject([{ status: 'FAILED' }])
    expect((await cancel({ code, version }, hana)).order).toMatchObject({ status: 'CANCELLED' })
    await worker.drain()
    expect(await orderOf(code)).toMatchObject({
      paymentStatus: 'REFUNDED',
      refunded: { amountMinor: 2400 },
      lines: [{ refundedQuantity: 2 }, { refundedQuantity: 1 }],
    })
    expect(left()).toEqual([10, 10])
    expect(await orderViolations(database.knex)).toEqual([])
  })

  test('what was paid back before is not paid back again', async () => {
    const { code, lines } = await bought()
    const refundOrder = mutate('refundOrder', 'refund { status }')
    const reason = 'It was sour'
    const refund = { orderCode: code, reason, idempotencyKey: 'a' }
    await refundOrder({ ...refund, lines: [{ lineId: lines[0].id, quantity: 1 }], returnStock: true }, staff)
    await worker.drain()
    expect(left()).toEqual([9, 9])
    const { version } = await orderOf(code)
    await cancel({ code, version }, staff)
    await worker.drain()
    expect(await orderOf(code)).toMatchObject({ paymentStatus: 'REFUNDED', refunded: { amountMinor: 1200 } })
    expect(left()).toEqual([10, 10])
  })
})

describe('what cannot be had any more', () => {
  /** Somebody pays, and before the shop has sold it all is gone. */
  async function paidAndGone(): Promise<Answered> {
    const { order } = await place()
    const paid = await pay(order.code)
    for (const hold of market.holds) if (hold.status === 'held') Object.assign(hold, { status: 'expired' })
    for (const { id } of [oatMilk, cheese]) market.change(id, { availableQuantity: 0 })
    return paid
  }
  const refundOrder = mutate('refundOrder', 'refund { status }')

  test.each([
    ['some of its lines', (milk: string) => ({ lines: [{ lineId: milk, quantity: 1 }] })],
    ['most of its price', () => ({ amountMinor: 1000 })],
    ['all of its price', () => ({ amountMinor: 1200 })],
  ])('and of which %s was paid back before, is paid back once', async (_, what) => {
    const { code, lines } = await paidAndGone()
    const back = { orderCode: code, reason: 'It was sour', idempotencyKey: 'a', ...what(lines[0].id) }
    expect((await refundOrder(back, staff)).userErrors).toEqual([])
    await worker.drain()
    expect(await orderOf(code)).toMatchObject({
      paymentStatus: 'REFUNDED',
      refunded: { amountMinor: 1200 },
      lines: [{ isShort: true }, { isShort: true }],
    })
    expect(await orderViolations(database.knex)).toEqual([])
  })
})

describe('an order that nobody pays', () => {
  test('is reminded of, expires after half an hour, and gives its goods back', async () => {
    const { order } = await place()
    const orderId = await idOf(order.code)
    await run('writeToBuyer', { orderId, letter: 'order-placed' })
    expect(letters).toMatchObject([{ template: 'order-placed', variables: { total: '£12.00' } }])
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    minutesAhead = 29
    await run('expireOrders')
    expect((await orderOf(order.code)).status).toBe('PENDING_PAYMENT')
    minutesAhead = 31
    await Promise.all([run('expireOrders'), run('expireOrder', { orderId })])
    expect(await orderOf(order.code)).toMatchObject({
      status: 'EXPIRED',
      fulfilments: [{ status: 'CANCELLED' }, {}],
    })
    await worker.drain()
    expect(left()).toEqual([10, 10])
    expect(await events('cart.order.expired', orderId)).toHaveLength(1)
    expect(written()).toContainEqual(['order-expired', 'hana@people.example'])
    expect(
      (await startPayment({ orderCode: order.code, idempotencyKey: 'b' }, hana)).userErrors,
    ).toMatchObject([{ __typename: 'OrderExpiredError' }])
  })

  test('is confirmed when a payment slipped in before its page was closed', async () => {
    const { order } = await place()
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    sumup.pay(`${order.code}-1`)
    minutesAhead = 31
    await run('expireOrders')
    expect((await orderOf(order.code)).status).toBe('CONFIRMED')
  })

  test('waits while nobody knows whether it is paid', async () => {
    const { order } = await place()
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    minutesAhead = 31
    sumup.next({ at: 'deactivate', how: 'fail', status: 503 })
    await run('expireOrders')
    expect((await orderOf(order.code)).status).toBe('PENDING_PAYMENT')
    await run('expireOrders')
    expect((await orderOf(order.code)).status).toBe('EXPIRED')
  })

  test('and is paid late after all: what can still be had is sold, what is gone is paid back', async () => {
    const { order } = await place()
    await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
    const orderId = await idOf(order.code)
    // the provider says that the page is closed, and takes the money all the same
    await database.knex('cart.payments').where({ orderId }).update({ status: 'failed' })
    minutesAhead = 31
    await database.knex('cart.orders').where({ id: orderId }).update({ status: 'expired' })
    await database.knex('cart.order_lines').where({ orderId }).update({ stock: 'released' })
    await run('giveBack', { orderId })
    expect(left()).toEqual([10, 10])
    market.change(cheese.id, { availableQuantity: 0 })
    sumup.next({ at: 'pay', how: 'afterExpiry' })
    sumup.pay(`${order.code}-1`)
    await mutate('refreshPayment')({ orderCode: order.code }, hana)
    await worker.drain()
    expect(await orderOf(order.code)).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PARTIALLY_REFUNDED',
      refunded: { amountMinor: 700 },
      lines: [
        { title: 'Oat milk, 1 l', isShort: false },
        { title: 'Cheddar', isShort: true, refundedQuantity: 1 },
      ],
      fulfilments: [{ status: 'TO_PACK' }, { status: 'CANCELLED' }],
      refunds: [
        { status: 'SUCCEEDED', reason: expect.stringContaining('1 × Cheddar could not be had any more') },
      ],
    })
    expect(market.left(oatMilk.id)).toBe(8)
    await run('commitStock', { orderId })
    await run('giveBack', { orderId })
    expect(market.left(oatMilk.id)).toBe(8)
    expect(await events('cart.order.paid', orderId)).toHaveLength(1)
  })
})

test('what was just paid late is not put on the shelf by whoever saw the order expired', async () => {
  const { code } = await bought()
  const orderId = await idOf(code)
  await database.knex('cart.orders').where({ id: orderId }).update({ status: 'expired' })
  await run('giveBack', { orderId })
  expect(left()).toEqual([8, 9])
})

test('an order that was cancelled and is paid after that is paid back whole', async () => {
  const { order } = await place()
  await startPayment({ orderCode: order.code, idempotencyKey: 'a' }, hana)
  const orderId = await idOf(order.code)
  await database.knex('cart.payments').where({ orderId }).update({ status: 'failed' })
  await database
    .knex('cart.orders')
    .where({ id: orderId })
    .update({ status: 'cancelled', cancelledAt: new Date() })
  sumup.pay(`${order.code}-1`)
  await mutate('refreshPayment')({ orderCode: order.code }, hana)
  await worker.drain()
  expect(await orderOf(order.code)).toMatchObject({
    status: 'CANCELLED',
    paymentStatus: 'REFUNDED',
    paid: { amountMinor: 1200 },
    refunded: { amountMinor: 1200 },
  })
  expect(await events('cart.order.paid', orderId)).toEqual([])
})

test('what was ordered can be ordered again, as far as it can be had', async () => {
  const { order } = await place()
  market.change(oatMilk.id, { availableQuantity: 3, unitPrice: { amountMinor: 300, currency: 'GBP' } })
  market.change(cheese.id, { isAvailable: false })
  const reorder = mutate(
    'reorder',
    'cart { lines { title quantity unitPrice { amountMinor } problem { kind } } }',
  )
  for (let twice = 0; twice < 2; twice++)
    expect((await reorder({ orderCode: order.code }, hana)).cart.lines).toEqual([
      { title: 'Oat milk, 1 l', quantity: 1, unitPrice: { amountMinor: 300 }, problem: null },
    ])
  expect((await reorder({ orderCode: order.code }, { viewer: member() })).userErrors).toMatchObject([
    { __typename: 'NotFoundError' },
  ])
  expect((await reorder({ orderCode: order.code }, staff)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
})

describe('lists', () => {
  const list = async (query: string, variables: object, asker: Asker) => {
    const { result, count } = await countQueries(database.knex, () => cart.ask(query, variables, asker))
    return { ...result, statements: count }
  }
  const ordersQuery =
    'query ($filter: OrderFilter, $first: Int, $after: String) { orders(filter: $filter, first: $first, after: $after) { totalCount { value } nodes { code lines { title } fulfilments { status } } pageInfo { hasNextPage endCursor } } }'

  test('all orders, by standing, words and time, page by page, for staff only', async () => {
    const name = `Q${newId().slice(-8)}`
    const codes: string[] = []
    for (let n = 0; n < 3; n++) {
      const { order } = await place()
      await database
        .knex('cart.orders')
        .where({ code: order.code })
        .update({ name: `Zoë ${name}` })
      codes.unshift(order.code)
    }
    const filter = { search: `zoë ${name.slice(0, 6)}` }
    const first = await list(ordersQuery, { filter, first: 2 }, staff)
    expect(first.orders).toMatchObject({
      totalCount: { value: 3 },
      nodes: [{ code: codes[0] }, { code: codes[1] }],
      pageInfo: { hasNextPage: true },
    })
    expect(first.statements).toBe(4)
    const after = first.orders.pageInfo.endCursor
    expect((await list(ordersQuery, { filter, first: 2, after }, staff)).orders.nodes).toMatchObject([
      { code: codes[2] },
    ])
    const found = async (more: object) =>
      (await list(ordersQuery, { filter: { ...filter, ...more }, first: 9 }, staff)).orders.nodes.length
    expect(await found({ search: `hana@people.example ${name}` })).toBe(3)
    expect(await found({ search: codes[1] })).toBe(1)
    expect(await found({ search: `nobody's ' & | ! <-> :* \\` })).toBe(0)
    expect(await found({ status: 'PENDING_PAYMENT' })).toBe(3)
    expect(await found({ status: 'CONFIRMED' })).toBe(0)
    expect(await found({ paymentStatus: 'UNPAID' })).toBe(3)
    expect(await found({ placedBefore: '2020-01-01T00:00:00Z' })).toBe(0)
    expect(await found({ placedFrom: '2020-01-01T00:00:00Z' })).toBe(3)
    for (const asker of [hana, {}, { viewer: owner }])
      expect((await list(ordersQuery, {}, asker)).orders).toBeNull()
  })

  test('what a member ordered, for the member and staff', async () => {
    const { order: older } = await place()
    const { order } = await place()
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { orders(first: 5) { totalCount { value } nodes { code lines { title } } } } } }'
    const r = [{ __typename: 'User', id: hana.viewer?.userId }]
    const { _entities, statements } = await list(query, { r }, hana)
    expect(_entities).toMatchObject([
      { orders: { totalCount: { value: 2 }, nodes: [{ code: order.code }, { code: older.code }] } },
    ])
    expect(statements).toBe(3)
    expect((await list(query, { r }, staff))._entities[0].orders.nodes).toHaveLength(2)
    for (const asker of [{ viewer: member() }, {}, { viewer: owner }])
      expect((await list(query, { r }, asker))._entities).toEqual([{ orders: null }])
  })

  test('what a shop has to pack, and all of it together, for those who run it', async () => {
    const [one, other] = [await bought(), await bought()]
    await place()
    const { sellerId } = oatMilk
    const packing =
      'query ($filter: FulfilmentFilter!) { fulfilments(filter: $filter, first: 10) { nodes { orderCode name phone notes status lines { title quantity } pickup { place } } } }'
    const { fulfilments, statements } = await list(packing, { filter: { sellerId } }, { viewer: owner })
    expect(fulfilments.nodes).toMatchObject([
      { orderCode: one.code, status: 'TO_PACK', lines: [{ title: 'Oat milk, 1 l', quantity: 2 }] },
      { orderCode: other.code },
    ])
    expect(statements).toBe(3)
    const waiting = await list(packing, { filter: { sellerId, status: 'WAITING' } }, { viewer: owner })
    expect(waiting.fulfilments.nodes).toHaveLength(1)

    const picking = 'query ($id: ID!) { pickList(sellerId: $id) { title sku quantity orderCount } }'
    const picked = await list(picking, { id: sellerId }, { viewer: owner })
    expect(picked.pickList).toEqual([{ title: 'Oat milk, 1 l', sku: null, quantity: 4, orderCount: 2 }])
    expect(picked.statements).toBe(1)
    for (const asker of [hana, {}, { viewer: member() }]) {
      expect((await list(picking, { id: sellerId }, asker)).pickList).toBeNull()
      expect((await list(packing, { filter: { sellerId } }, asker)).fulfilments).toBeNull()
    }
    expect((await list(picking, { id: cheese.sellerId }, { viewer: owner })).pickList).toBeNull()
    expect((await list(picking, { id: cheese.sellerId }, staff)).pickList).toHaveLength(1)
  })
})

describe('whoever leaves', () => {
  const day = 24 * 60
  const leave = (userId: string) =>
    database.knex.transaction((trx) =>
      emit(trx, 'federation', {
        topic: 'identity.user.deleted',
        aggregateType: 'User',
        aggregateId: userId,
        payload: { userId, actorUserId: null },
      }),
    )
  const rowOf = (code: string) => database.knex('cart.orders').where({ code }).first()
  /** All that the room keeps, but for what its letters are written from. */
  const kept = async () => {
    const tables = [
      'carts',
      'lines',
      'checkouts',
      'orders',
      'fulfilments',
      'order_lines',
      'payments',
      'payment_events',
      'refunds',
      'order_history',
      'payment_findings',
    ]
    const rows = await Promise.all(tables.map((table) => database.knex(`cart.${table}`)))
    return JSON.stringify(rows)
  }
  const collect = async (code: string) => {
    for (const { id, version } of (await orderOf(code)).fulfilments)
      await markHandedOver({ id, version }, staff)
  }
  const buyAs = async (name: string) => {
    const who = member()
    const asker: Asker = { viewer: who }
    const { version } = (await addToCart({ type: 'PRODUCT_VARIANT', itemId: oatMilk.id, quantity: 2 }, asker))
      .cart
    const said = { email: `${name}@leaves.example`, name: `${name} Leaves`, phone: '01632 960 777' }
    const { cart: own } = await cart.ask('{ cart { id } }', {}, asker)
    const noted = await mutate('updateCart', 'cart { version }')(
      { id: own.id, version, notes: `For ${name}, by the door` },
      asker,
    )
    const { order } = await mutate('beginCheckout')(
      { cartVersion: noted.cart.version, ...said, idempotencyKey: newId() },
      asker,
    )
    await pay(order.code, asker)
    await worker.drain()
    return { asker, userId: who.userId ?? '', code: order.code as string }
  }

  test('is forgotten by what is done, a day after it was, and the books stay as they were', async () => {
    const { asker, userId, code } = await buyAs('Juniper')
    const { lines } = await orderOf(code)
    const wish = {
      orderCode: code,
      lines: [{ lineId: lines[0].id, quantity: 1 }],
      reason: 'Juniper found it sour',
      idempotencyKey: newId(),
    }
    const { refund } = await mutate('requestRefund', 'refund { id version }')(wish, asker)
    await mutate('decideRefund', 'refund { id }')(
      { refundId: refund.id, version: refund.version, approve: true, note: 'Sorry, Juniper' },
      staff,
    )
    await worker.drain()
    await collect(code)
    await addToCart({ type: 'PRODUCT_VARIANT', itemId: cheese.id, quantity: 1 }, asker)
    const paymentId = (
      await database
        .knex('cart.payments')
        .where({ orderId: await idOf(code) })
        .first('id')
    ).id
    await database
      .knex('cart.payment_events')
      .where({ paymentId })
      .update({
        payload: database.knex.raw(`payload || '{"personal_details": {"email": "Juniper@leaves.example"}}'`),
      })
    const books = `status paymentStatus total { amountMinor } paid { amountMinor } refunded { amountMinor } taxes { rateBp tax { amountMinor } }
      lines { title quantity total { amountMinor } refundedQuantity } payments { status amount { amountMinor } settledAt }
      refunds { status amount { amountMinor } settledAt lines { quantity } } history { what at } placedAt paidAt`
    const booksOf = async () =>
      (await cart.ask(`query ($code: String!) { order(code: $code) { ${books} } }`, { code }, staff)).order
    const before = await booksOf()

    await leave(userId)
    await leave(userId)
    await worker.drain()
    expect(await database.knex('cart.carts').where({ userId })).toEqual([])
    expect(await rowOf(code)).toMatchObject({
      userId: null,
      buyerLeftAt: expect.any(Date),
      erasedAt: null,
      name: 'Juniper Leaves',
    })
    await run('eraseBuyers')
    expect((await rowOf(code)).erasedAt).toBeNull()

    minutesAhead = day + 1
    letters.push({
      template: 'order-ready',
      to: { address: 'x@x.example', name: null },
      variables: {},
      dedupeKey: 'cart:order-ready:of another',
    })
    await run('eraseBuyers')
    await run('eraseBuyers')
    await worker.drain()
    expect(await booksOf()).toEqual(before)
    const everything = await kept()
    for (const word of ['Juniper', 'leaves.example', '960 777', userId, 'found it'])
      expect(everything).not.toContain(word)
    expect(letters.map(({ dedupeKey }) => dedupeKey)).toEqual(['cart:order-ready:of another'])
    const shownNow = await cart.ask(
      'query ($code: String!) { order(code: $code) { name email phone notes buyer { id } erasedAt fulfilments { name } } }',
      { code },
      staff,
    )
    expect(shownNow.order).toMatchObject({
      name: 'Deleted member',
      email: '',
      phone: null,
      notes: '',
      buyer: null,
      fulfilments: [{ name: 'Deleted member' }],
    })
    const { secret } = cart
      .room()
      .createContext({ viewer: member(), headers: { get: () => null }, requestId: '' }).domain
    expect(await orderOf(code, { orderKey: orderKeyOf({ secret }, await idOf(code)) })).toBeNull()
    expect(await orderViolations(database.knex)).not.toContainEqual(expect.objectContaining({ code }))
  })

  test('gets what is still to be handed over, and is known until then, by the key in the letters', async () => {
    const { asker, userId, code } = await buyAs('Linden')
    await leave(userId)
    await worker.drain()
    minutesAhead = 3 * day
    await run('eraseBuyers')
    expect(await orderOf(code, asker)).toBeNull()
    const [{ id, version }] = (await orderOf(code)).fulfilments
    expect((await markReady({ id, version }, { viewer: owner })).fulfilment).toMatchObject({
      name: 'Linden Leaves',
    })
    await worker.drain()
    const letter = letters.find(
      ({ template, to }) => template === 'order-ready' && to.address === 'Linden@leaves.example',
    )
    const orderKey = new URL(String(letter?.variables.url)).searchParams.get('key')
    expect(await orderOf(code, { orderKey })).toMatchObject({ code })
    await collect(code)
    minutesAhead = 5 * day
    await run('eraseBuyers')
    expect(await rowOf(code)).toMatchObject({ status: 'completed', name: '', erasedAt: expect.any(Date) })
  })

  test('is forgotten after ninety days whatever is open, also by what was ordered with a token that was still good', async () => {
    const { userId, code } = await buyAs('Rowan')
    await leave(userId)
    await worker.drain()
    const late = await place({ viewer: { userId, handle: 'rowan', roles: ['member'] } })
    await run('forgetMember', { userId })
    minutesAhead = 91 * day
    await run('eraseBuyers')
    for (const each of [code, late.order.code])
      expect(await rowOf(each)).toMatchObject({ userId: null, email: '', erasedAt: expect.any(Date) })
    const { version } = await orderOf(code)
    const cancelled = await mutate('cancelOrder')({ code, version, reason: 'Nobody came' }, staff)
    expect(cancelled.order).toMatchObject({ status: 'CANCELLED', cancelReason: null })
    expect(await orderViolations(database.knex)).not.toContainEqual(expect.objectContaining({ code }))
  })
})

test('a guest who never paid is forgotten after thirty days, and whoever paid or is a member is not', async () => {
  const wren: Asker = { token: newToken() }
  const [unpaid, members] = [await place(wren), await place()]
  const paying = await place(wren)
  await pay(paying.order.code, { orderKey: paying.orderKey })
  minutesAhead = 31
  await run('expireOrders')
  const erased = async ({ order }: Answered) =>
    (await database.knex('cart.orders').where({ code: order.code }).first('erasedAt')).erasedAt !== null
  const all = () => Promise.all([unpaid, members, paying].map(erased))
  minutesAhead = 29 * 24 * 60
  await run('eraseBuyers')
  expect(await all()).toEqual([false, false, false])
  minutesAhead = 31 * 24 * 60
  await run('eraseBuyers')
  expect(await all()).toEqual([true, false, false])
  expect(
    (
      await cart.ask(
        'query ($code: String!) { order(code: $code) { name } }',
        { code: unpaid.order.code },
        staff,
      )
    ).order,
  ).toEqual({ name: 'Forgotten guest' })
})

test('a guest who paid is forgotten when the books need no name any more, and a member is not', async () => {
  const wren: Asker = { token: newToken() }
  const [guests, members] = [await place(wren), await place()]
  await pay(guests.order.code, { orderKey: guests.orderKey })
  await pay(members.order.code)
  const row = ({ order }: Answered) => database.knex('cart.orders').where({ code: order.code }).first()
  const before = await row(guests)
  const eraseAt = async (at: string) => {
    minutesAhead = (Date.parse(at) - Date.now()) / 60_000
    await run('eraseBuyers')
  }
  const year = new Date().getUTCFullYear()
  await eraseAt(`${year + 6}-12-31T23:00:00Z`)
  expect(await row(guests)).toEqual(before)
  await eraseAt(`${year + 7}-01-01T00:30:00Z`)
  const { name, email, phone, erasedAt, version, updatedAt, search, ...books } = await row(guests)
  expect([name, email, phone, erasedAt]).toEqual(['', '', null, expect.any(Date)])
  expect(before).toMatchObject(books)
  expect(await row(members)).toMatchObject({ name: expect.stringMatching(/./), erasedAt: null })
  const shown = 'query ($code: String!) { order(code: $code) { name total { amountMinor } lines { title } } }'
  const asked = { code: guests.order.code }
  expect((await cart.ask(shown, asked, staff)).order).toMatchObject({
    name: 'Forgotten guest',
    total: { amountMinor: before.totalMinor },
    lines: expect.arrayContaining([{ title: 'Cheddar' }]),
  })
  expect((await cart.ask(shown, asked, { orderKey: guests.orderKey })).order).toBeNull()
  expect(await orderViolations(database.knex)).not.toContainEqual(expect.objectContaining(asked))
})
