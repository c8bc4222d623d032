import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import { installQueue, type JobHelpers } from '@rose-ash/jobs'
import { type RunningSumupSandbox, startSumupSandbox } from '@rose-ash/sandbox'
import { createLogger, createService } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { type Asker, adminOfTests, cartOfTests, memberOfTests, tokenOfTests } from '../../askCart.ts'
import type { Order } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import { PaymentEvent } from '../../models/PaymentEvent.ts'
import { PaymentFinding } from '../../models/PaymentFinding.ts'
import { Refund } from '../../models/Refund.ts'
import { orderViolations } from '../audit/orderViolations.ts'

// Each of them buys something first.
jest.setTimeout(30_000)
const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
const minute = 60_000

let now = new Date()
const clock = { now: () => now }
const wait = (ms: number) => {
  now = new Date(now.getTime() + ms)
}

let sumup: RunningSumupSandbox
let sumupUrl: string
const shop = cartOfTests({ knex: () => database.knex, clock, sumupUrl: () => sumupUrl })
const addToCart = shop.mutate('addToCart', 'cart { version }')
const beginCheckout = shop.mutate('beginCheckout', 'order { id code } orderKey')
const startPayment = shop.mutate(
  'startPayment',
  'payment { id status pageUrl attempt failure amount { amountMinor } }',
)
const refreshPayment = shop.mutate('refreshPayment', 'order { status paymentStatus }')
const cancelOrder = shop.mutate('cancelOrder', 'order { status }')

beforeAll(async () => {
  await installQueue({ url: database.url, logger })
  sumup = await startSumupSandbox({ now: clock.now, retriesMs: [] })
  sumupUrl = sumup.url
})
afterAll(() => sumup.stop())
beforeEach(() => {
  sumup.calm()
  sumupUrl = sumup.url
})

const helpers = { logger, signal: new AbortController().signal, attempt: 1 } satisfies JobHelpers
const run = (job: string, payload: object = {}) => shop.room().jobs[job]?.run(payload, helpers)

interface Placed {
  readonly id: string
  readonly code: string
  readonly buyer: Asker
}

async function placeOrder(unitMinor = 250): Promise<Placed> {
  const buyer = { viewer: memberOfTests(), token: tokenOfTests() }
  const milk = shop.market.put('Oat milk, 1 l', { unitPrice: { amountMinor: unitMinor, currency: 'GBP' } })
  const { cart } = await addToCart({ type: 'PRODUCT_VARIANT', itemId: milk.id, quantity: 5 }, buyer)
  const input = {
    cartVersion: cart.version,
    email: 'hana@example.org',
    name: 'Hana',
    idempotencyKey: newId(),
  }
  const { order } = await beginCheckout(input, buyer)
  return { id: order.id, code: order.code, buyer }
}

const start = ({ code, buyer }: Placed, key = newId()) =>
  startPayment({ orderCode: code, idempotencyKey: key }, buyer)
const refresh = ({ code, buyer }: Placed) => refreshPayment({ orderCode: code }, buyer)
const orderOf = ({ id }: Placed) => database.knex('cart.orders').first().where({ id }) as Promise<Order>
const paymentsOf = ({ id }: Placed) => Payment.query(database.knex).where('orderId', id).orderBy('attempt')
const historyOf = async ({ id }: Placed): Promise<string[]> =>
  database.knex('cart.order_history').where('orderId', id).orderBy('id').pluck('what')
const eventsOf = async ({ id }: Placed, topic: string) =>
  database.knex('cart.outbox').where({ topic, aggregateId: id })

/** An order with a payment page that is open. */
async function atThePage() {
  const order = await placeOrder()
  const { payment } = await start(order)
  return { order, payment, reference: `${order.code}-${payment.attempt}` }
}

async function expectPaidOnce(order: Placed) {
  expect(await orderOf(order)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid', paidMinor: 1250 })
  expect(await eventsOf(order, 'cart.order.paid')).toHaveLength(1)
  expect((await historyOf(order)).filter((what) => what === 'paid')).toHaveLength(1)
}

describe('a payment', () => {
  test('is begun, paid on the page, and seen by whoever asks', async () => {
    const { order, payment, reference } = await atThePage()
    expect(payment).toMatchObject({ status: 'PENDING', attempt: 1, amount: { amountMinor: 1250 } })
    expect(payment.pageUrl).toContain(`${sumup.url}/pay/`)
    expect(sumup.checkout(reference)).toMatchObject({
      amountMinor: 1250,
      validUntil: (await orderOf(order)).expiresAt.toISOString(),
      redirectUrl: `https://cart.example/orders/${order.code}/return`,
      returnUrl: 'https://cart.example/webhooks/sumup/hook',
    })
    expect((await refresh(order)).order).toEqual({ status: 'PENDING_PAYMENT', paymentStatus: 'UNPAID' })
    sumup.pay(reference)
    expect((await refresh(order)).order).toEqual({ status: 'CONFIRMED', paymentStatus: 'PAID' })
    expect(await paymentsOf(order)).toMatchObject([
      { status: 'succeeded', providerTransactionId: expect.any(String), nextLookAt: null },
    ])
    await expectPaidOnce(order)
  })

  test('is one, however often and from how many windows somebody asks for it', async () => {
    const order = await placeOrder()
    const answers = await Promise.all([start(order, 'a'), start(order, 'a'), start(order, 'b'), start(order)])
    expect(new Set(answers.map(({ payment }) => payment.id)).size).toBe(1)
    expect(new Set(answers.map(({ payment }) => payment.pageUrl)).size).toBe(1)
    expect(await paymentsOf(order)).toHaveLength(1)
  })

  test('is settled once by three webhooks, the redirect and the poller together', async () => {
    const { order, payment, reference } = await atThePage()
    sumup.pay(reference)
    const checkoutId = sumup.checkout(reference)?.id
    await database.knex('cart.payments').update({ nextLookAt: now }).where('id', payment.id)
    await Promise.all([
      run('hearOfCheckout', { checkoutId }),
      run('hearOfCheckout', { checkoutId }),
      run('hearOfCheckout', { checkoutId }),
      refresh(order),
      run('lookAtPayment', { paymentId: payment.id }),
    ])
    await expectPaidOnce(order)
    const kept = await PaymentEvent.query(database.knex).where('paymentId', payment.id)
    expect(kept.map(({ providerStatus }) => providerStatus)).toEqual(['PENDING', 'PAID'])
  })

  test('that is declined leaves the order open for another; the old page is closed first', async () => {
    const { order, reference } = await atThePage()
    sumup.decline(reference)
    expect((await refresh(order)).order.status).toBe('PENDING_PAYMENT')
    expect(await paymentsOf(order)).toMatchObject([
      { status: 'failed', failure: 'The payment was declined.' },
    ])
    const { payment } = await start(order)
    expect(payment).toMatchObject({ attempt: 2, status: 'PENDING' })
    expect(sumup.checkout(reference)).toMatchObject({ status: 'EXPIRED' })
    sumup.pay(`${order.code}-2`)
    await refresh(order)
    await expectPaidOnce(order)
    expect(await historyOf(order)).toEqual(['placed', 'payment_failed', 'paid'])
  })

  test('that is declined and then paid on the same page counts, and no second page is made', async () => {
    const { order, reference } = await atThePage()
    sumup.decline(reference)
    await refresh(order)
    sumup.pay(reference)
    const { userErrors } = await start(order)
    expect(userErrors).toMatchObject([{ __typename: 'OrderStateError', status: 'CONFIRMED' }])
    await expectPaidOnce(order)
    expect(await paymentsOf(order)).toMatchObject([{ status: 'succeeded', failure: null }])
  })

  test('waits for the bank of the buyer', async () => {
    const { order, payment } = await atThePage()
    await fetch(`${payment.pageUrl}/challenge`, { method: 'POST', redirect: 'manual' })
    await refresh(order)
    expect(await paymentsOf(order)).toMatchObject([{ status: 'action_required' }])
    await fetch(`${payment.pageUrl}/confirm`, { method: 'POST', redirect: 'manual' })
    await refresh(order)
    await expectPaidOnce(order)
  })

  test('is for the buyer only, and for an order that waits', async () => {
    const order = await placeOrder()
    const stranger = { ...order, buyer: { viewer: memberOfTests() } }
    expect((await start(stranger)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }])
    expect((await refresh(stranger)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }])
    expect((await start({ ...order, buyer: { viewer: adminOfTests() } })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    wait(31 * minute)
    expect((await start(order)).userErrors).toMatchObject([{ __typename: 'OrderExpiredError' }])
    await run('expireOrder', { orderId: order.id })
    expect((await start(order)).userErrors).toMatchObject([{ __typename: 'OrderExpiredError' }])
  })

  test('is tried twenty times at most', async () => {
    const order = await placeOrder()
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      await start(order)
      sumup.decline(`${order.code}-${attempt}`)
      await refresh(order)
    }
    expect((await start(order)).userErrors).toMatchObject([{ __typename: 'ValidationError' }])
    expect(await paymentsOf(order)).toHaveLength(20)
  })
})

describe('the provider', () => {
  test('makes the page and says nothing: the next call finds it', async () => {
    const order = await placeOrder()
    sumup.next({ at: 'create', how: 'silent' })
    expect((await start(order)).userErrors).toMatchObject([{ __typename: 'ProviderUnavailableError' }])
    expect(await paymentsOf(order)).toMatchObject([{ status: 'created', pageUrl: null }])
    const { payment } = await start(order)
    expect(payment).toMatchObject({ attempt: 1, status: 'PENDING' })
    sumup.pay(`${order.code}-1`)
    await refresh(order)
    await expectPaidOnce(order)
  })

  test('makes the page and says nothing: the poller finds it', async () => {
    const order = await placeOrder()
    sumup.next({ at: 'create', how: 'silent' })
    await start(order)
    sumup.pay(`${order.code}-1`)
    wait(16_000)
    const [payment] = await paymentsOf(order)
    await run('lookAtPayment', { paymentId: payment?.id })
    await expectPaidOnce(order)
  })

  test.each([
    ['says that the page was made before', { at: 'create', how: 'duplicate' }],
    ['takes its time', { at: 'create', how: 'slow', delayMs: 300 }],
  ] as const)('%s: that page is taken', async (_, trouble) => {
    const order = await placeOrder()
    sumup.next(trouble)
    expect((await start(order)).payment).toMatchObject({ status: 'PENDING', attempt: 1 })
  })

  test('fails: nothing is lost, and the buyer is told to come again', async () => {
    const order = await placeOrder()
    sumup.next({ at: 'create', how: 'fail', status: 503 })
    expect((await start(order)).userErrors).toMatchObject([{ __typename: 'ProviderUnavailableError' }])
    const { payment } = await start(order)
    sumup.pay(`${order.code}-1`)
    sumup.next({ at: 'get', how: 'fail', status: 500 })
    expect((await refresh(order)).userErrors).toMatchObject([{ __typename: 'ProviderUnavailableError' }])
    expect((await refresh(order)).order.status).toBe('CONFIRMED')
    expect(payment.attempt).toBe(1)
    await expectPaidOnce(order)
  })

  test('took another amount: nobody gets anything, and people look at it', async () => {
    const { order, reference } = await atThePage()
    sumup.next({ at: 'pay', how: 'amount', amountMinor: 125 })
    sumup.pay(reference)
    expect((await refresh(order)).order).toEqual({ status: 'PENDING_PAYMENT', paymentStatus: 'DISPUTED' })
    expect(await paymentsOf(order)).toMatchObject([{ status: 'disputed' }])
    expect(await eventsOf(order, 'cart.order.paid')).toEqual([])
    expect(await PaymentFinding.query(database.knex).where({ reference })).toMatchObject([
      { kind: 'amount_differs', details: { orderCode: order.code } },
    ])
  })

  test('takes money after the order has expired: the buyer gets what can still be had', async () => {
    const { order, payment, reference } = await atThePage()
    wait(31 * minute)
    await run('expireOrder', { orderId: order.id })
    expect(await orderOf(order)).toMatchObject({ status: 'expired' })
    sumup.pay(reference)
    await run('hearOfCheckout', { checkoutId: sumup.checkout(reference)?.id })
    await expectPaidOnce(order)
    expect((await paymentsOf(order))[0]).toMatchObject({ id: payment.id, status: 'succeeded' })
  })

  test('took the money while the order was expiring: the order is paid, not expired', async () => {
    const { order, reference } = await atThePage()
    wait(31 * minute)
    sumup.pay(reference)
    await run('expireOrder', { orderId: order.id })
    await expectPaidOnce(order)
  })

  test('is away when the order expires: the order waits for it', async () => {
    const { order } = await atThePage()
    wait(31 * minute)
    sumup.next({ at: 'deactivate', how: 'fail', status: 502 })
    await run('expireOrder', { orderId: order.id })
    expect(await orderOf(order)).toMatchObject({ status: 'pending_payment' })
    await run('expireOrder', { orderId: order.id })
    expect(await orderOf(order)).toMatchObject({ status: 'expired' })
    expect(await paymentsOf(order)).toMatchObject([{ status: 'expired', nextLookAt: null }])
  })

  test('makes a page for an order that was cancelled meanwhile: it is closed again', async () => {
    const order = await placeOrder()
    sumup.next({ at: 'create', how: 'slow', delayMs: 600 })
    const starting = start(order)
    while ((await paymentsOf(order)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const { version } = await orderOf(order)
    expect((await cancelOrder({ code: order.code, version }, order.buyer)).order).toEqual({
      status: 'CANCELLED',
    })
    expect((await starting).userErrors).toMatchObject([{ __typename: 'OrderExpiredError' }])
    expect(sumup.checkout(`${order.code}-1`)).toMatchObject({ status: 'EXPIRED' })
  })

  test('takes money for a cancelled order: it goes back', async () => {
    const { order, reference } = await atThePage()
    const { version } = await orderOf(order)
    await cancelOrder({ code: order.code, version }, order.buyer)
    sumup.pay(reference)
    await run('hearOfCheckout', { checkoutId: sumup.checkout(reference)?.id })
    expect(await orderOf(order)).toMatchObject({ status: 'cancelled', paidMinor: 1250 })
    expect(await Refund.query(database.knex).where('orderId', order.id)).toMatchObject([
      { status: 'approved', amountMinor: 1250 },
    ])
  })

  test('takes money on two pages of one order: the second sum goes back', async () => {
    const { order, reference } = await atThePage()
    sumup.decline(reference)
    await refresh(order)
    await start(order)
    sumup.pay(`${order.code}-2`)
    await refresh(order)
    await expectPaidOnce(order)
    sumup.pay(reference)
    await run('hearOfCheckout', { checkoutId: sumup.checkout(reference)?.id })
    expect(await orderOf(order)).toMatchObject({ status: 'confirmed', paidMinor: 2500 })
    const [refund] = await Refund.query(database.knex).where('orderId', order.id)
    expect(refund).toMatchObject({ amountMinor: 1250, reason: 'The order was paid twice.' })
    await run('sendRefund', { refundId: refund?.id })
    expect(sumup.transactions(reference).at(-1)?.refunds).toMatchObject([{ amountMinor: 1250 }])
    expect(await orderOf(order)).toMatchObject({ refundedMinor: 1250, paymentStatus: 'paid' })
    const violations = await orderViolations(database.knex)
    expect(violations.filter(({ orderId, problem }) => orderId === order.id && /paid/.test(problem))).toEqual(
      [],
    )
  })
})

describe('the poller', () => {
  test('asks at its times, and gives up a quarter of an hour after the end', async () => {
    const { order, payment } = await atThePage()
    const begun = now.getTime()
    const waits: number[] = []
    for (;;) {
      const [row] = await paymentsOf(order)
      if (!row?.nextLookAt) break
      waits.push(Math.round((row.nextLookAt.getTime() - begun) / 1000))
      now = row.nextLookAt
      await run('lookAtPayment', { paymentId: payment.id })
    }
    expect(waits).toEqual([15, 75, 375, 675, 975, 1275, 1575, 1875, 2175, 2475, 2700])
    expect(await paymentsOf(order)).toMatchObject([{ status: 'expired' }])
  })

  test('goes on while the provider is silent', async () => {
    const { order, payment, reference } = await atThePage()
    sumup.pay(reference)
    wait(50 * minute)
    sumupUrl = 'http://127.0.0.1:9'
    await run('lookAtPayments')
    expect((await paymentsOf(order))[0]?.nextLookAt?.getTime()).toBe(now.getTime() + 5 * minute)
    wait(6 * minute)
    sumupUrl = sumup.url
    await run('lookAtPayment', { paymentId: payment.id })
    await expectPaidOnce(order)
  })
})

describe('the webhook', () => {
  const service = () => {
    const app = createService({ name: 'cart', logger })
    shop.room().routes?.(app)
    return app
  }
  const tell = (secret: string, payload: object | string) =>
    service().inject({
      method: 'POST',
      url: `/webhooks/sumup/${secret}`,
      headers: { 'content-type': 'application/json' },
      payload,
    })
  const jobs = async () =>
    (await database
      .knex('graphile_worker.jobs')
      .whereLike('key', 'cart.hearOfCheckout:%')
      .pluck('key')) as string[]

  test('is believed nothing but that it may be time to ask', async () => {
    const { order, reference } = await atThePage()
    const id = sumup.checkout(reference)?.id
    const lie = { event_type: 'CHECKOUT_STATUS_CHANGED', id, status: 'PAID', amount: 12.5 }
    expect((await tell('hook', lie)).statusCode).toBe(204)
    expect((await tell('hook', lie)).statusCode).toBe(204)
    expect((await jobs()).filter((key) => key.endsWith(`:${id}`))).toHaveLength(1)
    await run('hearOfCheckout', { checkoutId: id })
    expect(await orderOf(order)).toMatchObject({ status: 'pending_payment', paymentStatus: 'unpaid' })
  })

  test('of nonsense is taken and forgotten, and a wrong address is none', async () => {
    const before = (await jobs()).length
    expect((await tell('other', { event_type: 'x', id: newId() })).statusCode).toBe(404)
    expect((await tell('hook', { event_type: 'x' })).statusCode).toBe(204)
    expect((await tell('hook', { event_type: 'x', id: '../../etc' })).statusCode).toBe(204)
    expect((await tell('hook', '<xml>')).statusCode).toBe(204)
    expect(await jobs()).toHaveLength(before)
    await run('hearOfCheckout', { checkoutId: newId() })
  })

  test('before we know the id of the checkout finds the payment by its reference', async () => {
    const order = await placeOrder()
    sumup.next({ at: 'create', how: 'silent' })
    await start(order)
    sumup.pay(`${order.code}-1`)
    await run('hearOfCheckout', { checkoutId: sumup.checkout(`${order.code}-1`)?.id })
    await expectPaidOnce(order)
  })
})
