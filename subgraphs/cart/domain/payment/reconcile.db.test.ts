import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import { installQueue, type JobHelpers } from '@rose-ash/jobs'
import { type RunningSumupSandbox, startSumupSandbox } from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { type Answered, countQueries, useDatabase } from '@rose-ash/testing'
import { type Asker, adminOfTests, cartOfTests, memberOfTests, tokenOfTests } from '../../askCart.ts'
import { Payment } from '../../models/Payment.ts'
import { PaymentFinding } from '../../models/PaymentFinding.ts'
import { orderViolations } from '../audit/orderViolations.ts'

// Each of them buys something first.
jest.setTimeout(30_000)
const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
let sumup: RunningSumupSandbox
let now: Date
const clock = { now: () => now }
const shop = cartOfTests({ knex: () => database.knex, clock, sumupUrl: () => sumup.url })
const admin: Asker = { viewer: adminOfTests() }

beforeAll(() => installQueue({ url: database.url, logger }))
beforeEach(async () => {
  now = new Date()
  sumup = await startSumupSandbox({ now: clock.now, retriesMs: [] })
  await database.knex.raw('truncate cart.payment_findings, cart.orders cascade')
})
afterEach(() => sumup.stop())

const helpers = { logger, signal: new AbortController().signal, attempt: 1 } satisfies JobHelpers
const run = (job: string, payload: object = {}) => shop.room().jobs[job]?.run(payload, helpers)

/** What is fresh is left to the next run. */
async function reconcile() {
  now = new Date(now.getTime() + 11 * 60_000)
  await run('reconcilePayments')
  return PaymentFinding.query(database.knex).orderBy('id')
}

async function atThePage() {
  const buyer = { viewer: memberOfTests(), token: tokenOfTests() }
  const milk = shop.market.put('Oat milk, 1 l')
  const { cart } = await shop.mutate('addToCart', 'cart { version }')(
    { type: 'PRODUCT_VARIANT', itemId: milk.id, quantity: 5 },
    buyer,
  )
  const { order } = await shop.mutate('beginCheckout', 'order { id code }')(
    { cartVersion: cart.version, email: 'hana@example.org', name: 'Hana', idempotencyKey: newId() },
    buyer,
  )
  await shop.mutate('startPayment', 'payment { id }')(
    { orderCode: order.code, idempotencyKey: newId() },
    buyer,
  )
  const settle = () => shop.mutate('refreshPayment', 'order { status }')({ orderCode: order.code }, buyer)
  return { id: order.id as string, code: order.code as string, reference: `${order.code}-1`, settle }
}
async function paid() {
  const order = await atThePage()
  sumup.pay(order.reference)
  await order.settle()
  return order
}

const byHand = (path: string, body: object) =>
  fetch(`${sumup.url}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer sup_sk_sandbox', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('reconciliation', () => {
  test('finds nothing where both books say the same', async () => {
    const order = await paid()
    const input = { orderCode: order.code, amountMinor: 250, reason: 'x', idempotencyKey: newId() }
    const { refund } = await shop.mutate('refundOrder', 'refund { id }')(input, admin)
    await run('sendRefund', { refundId: refund.id })
    const declined = await atThePage()
    sumup.decline(declined.reference)
    await declined.settle()
    await atThePage()
    expect(await reconcile()).toEqual([])
  })

  test('takes over what we had not heard of', async () => {
    const order = await atThePage()
    await database.knex('cart.payments').update({ nextLookAt: null }).where('orderId', order.id)
    sumup.pay(order.reference)
    expect(await reconcile()).toEqual([])
    expect(await database.knex('cart.orders').first('status').where('id', order.id)).toEqual({
      status: 'confirmed',
    })
  })

  test('writes down once what nobody of us began', async () => {
    await byHand('/sandbox/transactions', { amountMinor: 777, currency: 'GBP' })
    const findings = await reconcile()
    expect(findings).toMatchObject([
      { kind: 'unknown_payment', details: { amountMinor: 777, currency: 'GBP' } },
    ])
    expect(await reconcile()).toEqual(findings)
  })

  test('writes down a refund that was made by hand', async () => {
    const order = await paid()
    const [transaction] = sumup.transactions(order.reference)
    await byHand(`/v1.0/merchants/MSANDBOX/payments/${transaction?.id}/refunds`, { amount: 1 })
    expect(await reconcile()).toMatchObject([
      { kind: 'refund_differs', reference: order.reference, details: { refundedMinor: 100, ours: 0 } },
    ])
  })

  test('writes down another amount, and what only we call paid', async () => {
    const [other, invented] = [await paid(), await paid()]
    const patch = (id: string, changes: object) =>
      database.knex('cart.payments').update(changes).where('orderId', id)
    await patch(other.id, { amountMinor: 1000 })
    await patch(invented.id, { providerTransactionId: newId() })
    expect((await reconcile()).map(({ kind, reference }) => [reference, kind]).sort()).toEqual(
      [
        [other.reference, 'amount_differs'],
        [invented.reference, 'missing_payment'],
        [invented.reference, 'status_differs'],
      ].sort(),
    )
  })
})

describe('findings', () => {
  const list = `query ($isOpen: Boolean, $first: Int, $after: String) { paymentFindings(isOpen: $isOpen, first: $first, after: $after) {
    totalCount { value } pageInfo { hasNextPage endCursor }
    nodes { id kind reference details { name value } resolvedAt resolvedBy { id } note } } }`
  const resolve = shop.mutate('resolvePaymentFinding', 'finding { id note resolvedBy { id } }')

  test('are settled by staff, once, with a word on what they were', async () => {
    await byHand('/sandbox/transactions', { amountMinor: 777, currency: 'GBP' })
    const [finding] = await reconcile()
    const member = { viewer: memberOfTests() }
    expect((await shop.ask(list, {}, member)).paymentFindings).toBeNull()
    expect((await resolve({ id: finding?.id, note: 'Market stall' }, member)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    const { nodes } = (await shop.ask(list, { isOpen: true }, admin)).paymentFindings
    expect(nodes).toMatchObject([
      {
        kind: 'UNKNOWN_PAYMENT',
        details: expect.arrayContaining([{ name: 'amountMinor', value: '777' }]),
        resolvedAt: null,
      },
    ])
    const input = { id: finding?.id, note: 'The market stall' }
    expect((await resolve({ ...input, note: '' }, admin)).userErrors).toMatchObject([
      { path: ['input', 'note'] },
    ])
    expect((await resolve(input, admin)).finding).toEqual({
      ...input,
      resolvedBy: { id: admin.viewer?.userId },
    })
    expect((await resolve(input, admin)).userErrors).toMatchObject([{ __typename: 'ValidationError' }])
    expect((await shop.ask(list, { isOpen: true }, admin)).paymentFindings.nodes).toEqual([])
    expect((await shop.ask(list, { isOpen: false }, admin)).paymentFindings.nodes).toHaveLength(1)
    await reconcile()
    expect((await shop.ask(list, { isOpen: true }, admin)).paymentFindings.nodes).toEqual([])
  })

  test('are read page by page in one statement each', async () => {
    const at = clock.now()
    await PaymentFinding.query(database.knex).insert(
      Array.from({ length: 25 }, (_, n) => ({
        id: newId(),
        kind: 'unknown_payment' as const,
        reference: `stray ${n}`,
        details: {},
        foundAt: at,
      })),
    )
    const uncounted = list.replace('totalCount { value } ', '')
    const { result, count } = await countQueries(database.knex, () =>
      shop.ask(uncounted, { first: 20 }, admin),
    )
    expect(count).toBe(1)
    const first = result.paymentFindings
    expect(first.nodes).toHaveLength(20)
    const after = first.pageInfo.endCursor
    const second = (await shop.ask(list, { first: 20, after }, admin)).paymentFindings
    expect(second.nodes).toHaveLength(5)
    expect(second.totalCount).toEqual({ value: 25 })
  })
})

describe('money that does not fit', () => {
  const refundDisputed = shop.mutate('refundDisputedPayment', 'refund { id status amount { amountMinor } }')
  const settleDisputed = shop.mutate(
    'settleDisputedPayment',
    'payment { id disputeSettledAt viewerCanSettle }',
  )
  const reason = 'Another amount was taken.'
  const orderOf = async ({ code }: { code: string }) =>
    (
      await shop.ask(
        `query ($code: String!) { order(code: $code) { status paymentStatus paid { amountMinor } refunded { amountMinor }
          payments { id status taken { amountMinor } viewerCanSettle disputeSettledAt } history { what note } } }`,
        { code },
        admin,
      )
    ).order

  async function disputed(trouble: object = { at: 'pay', how: 'amount', amountMinor: 9000 }) {
    const order = await atThePage()
    sumup.next(trouble as Parameters<typeof sumup.next>[0])
    sumup.pay(order.reference)
    await order.settle()
    const payment = await Payment.query(database.knex).findOne({ orderId: order.id }).throwIfNotFound()
    return { ...order, paymentId: payment.id }
  }
  const openFindings = () => PaymentFinding.query(database.knex).whereNull('resolvedAt')

  test('goes back by staff, all of it and once; then the books agree, and the order can be paid', async () => {
    const order = await disputed()
    const { paymentId } = order
    expect(await orderOf(order)).toMatchObject({
      paymentStatus: 'DISPUTED',
      payments: [{ status: 'DISPUTED', taken: { amountMinor: 9000 }, viewerCanSettle: true }],
    })
    const input = { paymentId, reason, idempotencyKey: 'click' }
    for (const viewer of [memberOfTests(), memberOfTests()])
      expect((await refundDisputed(input, { viewer })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ])
    const clicks = await Promise.all([1, 2, 3].map(() => refundDisputed(input, admin)))
    expect(new Set(clicks.map(({ refund }) => refund.id)).size).toBe(1)
    expect(clicks[0]?.refund).toMatchObject({ status: 'APPROVED', amount: { amountMinor: 9000 } })
    expect((await refundDisputed({ ...input, idempotencyKey: 'another' }, admin)).userErrors).toMatchObject([
      { __typename: 'RefundExceedsError' },
    ])
    expect((await settleDisputed({ paymentId, note: 'x' }, admin)).userErrors).toMatchObject([
      { message: expect.stringContaining('on its way back') },
    ])
    const refundId = clicks[0]?.refund.id
    await run('sendRefund', { refundId })
    await run('sendRefund', { refundId })
    expect(sumup.transactions(order.reference)).toMatchObject([{ refunds: [{ amountMinor: 9000 }] }])
    const after = await orderOf(order)
    expect(after).toMatchObject({
      paymentStatus: 'UNPAID',
      paid: { amountMinor: 0 },
      refunded: { amountMinor: 0 },
      payments: [{ disputeSettledAt: expect.any(String), viewerCanSettle: false }],
    })
    expect(after.history.map(({ what }: Answered) => what)).toEqual(
      expect.arrayContaining(['refunded', 'dispute_settled']),
    )
    expect((await refundDisputed(input, admin)).refund).toMatchObject({ id: refundId, status: 'SUCCEEDED' })
    expect(await openFindings()).toEqual([])
    // also when the finding is not there to be remembered
    await PaymentFinding.query(database.knex).delete()
    expect(await reconcile()).toEqual([])
    expect(await orderViolations(database.knex)).toEqual([])
  })

  test.each([
    ['kept', false],
    ['paid back elsewhere', true],
  ])('is settled by hand with a word on it when it was %s', async (_, isReturned) => {
    const order = await disputed()
    const { paymentId } = order
    const [transaction] = sumup.transactions(order.reference)
    if (isReturned)
      await byHand(`/v1.0/merchants/MSANDBOX/payments/${transaction?.id}/refunds`, { amount: 90 })
    const note = 'Settled on the telephone'
    expect((await settleDisputed({ paymentId, note }, { viewer: memberOfTests() })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect((await settleDisputed({ paymentId, note: ' ' }, admin)).userErrors).toMatchObject([
      { path: ['input', 'note'] },
    ])
    expect((await settleDisputed({ paymentId, note }, admin)).payment).toMatchObject({
      viewerCanSettle: false,
    })
    for (const again of [
      settleDisputed({ paymentId, note }, admin),
      refundDisputed({ paymentId, reason, idempotencyKey: 'a' }, admin),
    ])
      expect((await again).userErrors).toMatchObject([{ message: 'Somebody has settled this already.' }])
    expect(await orderOf(order)).toMatchObject({ paymentStatus: 'UNPAID' })
    expect(await PaymentFinding.query(database.knex)).toMatchObject([
      { note, resolvedBy: admin.viewer?.userId },
    ])
    // also when the finding is not there to be remembered
    await PaymentFinding.query(database.knex).delete()
    expect(await reconcile()).toEqual([])
    expect(await orderViolations(database.knex)).toEqual([])
  })

  test('is only what is disputed', async () => {
    const fine = await paid()
    const payment = await Payment.query(database.knex).findOne({ orderId: fine.id }).throwIfNotFound()
    for (const paymentId of [payment.id, newId(), 'x']) {
      const error = { __typename: 'NotFoundError', path: ['input', 'paymentId'] }
      expect(
        (await refundDisputed({ paymentId, reason, idempotencyKey: 'a' }, admin)).userErrors,
      ).toMatchObject([error])
      expect((await settleDisputed({ paymentId, note: 'x' }, admin)).userErrors).toMatchObject([error])
    }
  })
})
