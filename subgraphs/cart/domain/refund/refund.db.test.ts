import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { newId, type Viewer } from '@rose-ash/domain'
import { installQueue, type JobHelpers } from '@rose-ash/jobs'
import { type RunningSumupSandbox, startSumupSandbox } from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { type Asker, adminOfTests, cartOfTests, memberOfTests, tokenOfTests } from '../../askCart.ts'
import { Order } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import { PaymentFinding } from '../../models/PaymentFinding.ts'
import { Refund } from '../../models/Refund.ts'

// Each of them buys something first.
jest.setTimeout(30_000)
const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
let sumup: RunningSumupSandbox
/** What happens at a step; nothing unless a test says so. */
let atStep: (step: string) => void = () => {}
const shop = cartOfTests({
  knex: () => database.knex,
  sumupUrl: () => sumup.url,
  steps: { reached: (step) => atStep(step) },
})
const fields =
  'refund { id version status reason failure note amount { amountMinor } lines { quantity amount { amountMinor } line { title } } }'
const mutate = (name: string, of = fields) => shop.mutate(name, of)
const requestRefund = mutate('requestRefund')
const decideRefund = mutate('decideRefund')
const refundOrder = mutate('refundOrder')
const retryRefund = mutate('retryRefund')

beforeAll(async () => {
  await installQueue({ url: database.url, logger })
  sumup = await startSumupSandbox({ retriesMs: [] })
})
afterAll(() => sumup.stop())
beforeEach(() => {
  sumup.calm()
  shop.market.close(false)
  atStep = () => {}
})

const admin: Asker = { viewer: adminOfTests() }
const helpers = { logger, signal: new AbortController().signal, attempt: 1 } satisfies JobHelpers
const send = (refundId: string) => shop.room().jobs.sendRefund?.run({ refundId }, helpers)

interface Paid {
  readonly id: string
  readonly code: string
  readonly reference: string
  readonly buyer: Asker
  readonly seller: Viewer
  readonly otherSeller: Viewer
  readonly milk: string
  readonly bread: string
}

/** Four oat milks at £2.50 and two loaves at £4.00, of two shops. */
async function paidOrder(): Promise<Paid> {
  const buyer = { viewer: memberOfTests(), token: tokenOfTests() }
  const [seller, otherSeller] = [memberOfTests(), memberOfTests()]
  const milk = shop.market.put('Oat milk, 1 l')
  const bread = shop.market.put('Rye loaf', { unitPrice: { amountMinor: 400, currency: 'GBP' } })
  shop.market.owners.set(milk.sellerId, seller.userId ?? '')
  shop.market.owners.set(bread.sellerId, otherSeller.userId ?? '')
  const add = mutate('addToCart', 'cart { version }')
  await add({ type: 'PRODUCT_VARIANT', itemId: milk.id, quantity: 4 }, buyer)
  const { cart } = await add({ type: 'PRODUCT_VARIANT', itemId: bread.id, quantity: 2 }, buyer)
  const { order } = await mutate('beginCheckout', 'order { id code lines { id title } }')(
    { cartVersion: cart.version, email: 'hana@example.org', name: 'Hana', idempotencyKey: newId() },
    buyer,
  )
  const { code } = order
  await mutate('startPayment', 'payment { id }')({ orderCode: code, idempotencyKey: newId() }, buyer)
  sumup.pay(`${code}-1`)
  await mutate('refreshPayment', 'order { status }')({ orderCode: code }, buyer)
  const lineOf = (title: string) => order.lines.find((line: { title: string }) => line.title === title).id
  return {
    id: order.id,
    code,
    reference: `${code}-1`,
    buyer,
    seller,
    otherSeller,
    milk: lineOf('Oat milk, 1 l'),
    bread: lineOf('Rye loaf'),
  }
}

const back = ({ code }: Paid, more: object) => ({
  orderCode: code,
  reason: 'Broken',
  idempotencyKey: newId(),
  ...more,
})
const standing = async ({ code }: Paid) =>
  (
    await shop.ask(
      `query ($code: String!) { order(code: $code) { paymentStatus refunded { amountMinor } viewerCanRefund
        lines { title refundedQuantity refunded { amountMinor } } refunds { status } history { what } } }`,
      { code },
      admin,
    )
  ).order
const refundedAtProvider = ({ reference }: Paid) =>
  sumup.transactions(reference).flatMap(({ refunds }) => refunds.map(({ amountMinor }) => amountMinor))

describe('paying back', () => {
  test('some of the lines, then an amount, then the rest, and no more', async () => {
    const order = await paidOrder()
    const { refund } = await refundOrder(
      back(order, { lines: [{ lineId: order.milk, quantity: 3 }], returnStock: true }),
      admin,
    )
    expect(refund).toMatchObject({
      status: 'APPROVED',
      amount: { amountMinor: 750 },
      lines: [{ quantity: 3, amount: { amountMinor: 750 }, line: { title: 'Oat milk, 1 l' } }],
    })
    await send(refund.id)
    expect(await standing(order)).toMatchObject({
      paymentStatus: 'PARTIALLY_REFUNDED',
      refunded: { amountMinor: 750 },
      lines: [
        { refundedQuantity: 3, refunded: { amountMinor: 750 } },
        { refundedQuantity: 0, refunded: { amountMinor: 0 } },
      ],
    })
    const tooMany = back(order, { lines: [{ lineId: order.milk, quantity: 2 }] })
    expect((await refundOrder(tooMany, admin)).userErrors).toMatchObject([
      { __typename: 'ValidationError', path: ['input', 'lines', '0', 'quantity'] },
    ])
    const amount = await refundOrder(back(order, { amountMinor: 50 }), admin)
    await send(amount.refund.id)
    expect((await refundOrder(back(order, { amountMinor: 1001 }), admin)).userErrors).toMatchObject([
      { __typename: 'RefundExceedsError', message: 'At most £10.00 can be paid back.' },
    ])
    const rest = await refundOrder(back(order, { amountMinor: 1000 }), admin)
    await send(rest.refund.id)
    expect(await standing(order)).toMatchObject({ paymentStatus: 'REFUNDED', viewerCanRefund: false })
    expect(refundedAtProvider(order)).toEqual([750, 50, 1000])
    expect((await refundOrder(back(order, { amountMinor: 1 }), admin)).userErrors).toMatchObject([
      { __typename: 'RefundExceedsError' },
    ])
  })

  test('twice with one key pays back once; the key is good for nothing else', async () => {
    const order = await paidOrder()
    const input = back(order, { lines: [{ lineId: order.milk, quantity: 1 }] })
    const both = await Promise.all([refundOrder(input, admin), refundOrder(input, admin)])
    expect(both[0].refund.id).toBe(both[1].refund.id)
    const other = { ...input, lines: [{ lineId: order.milk, quantity: 2 }] }
    expect((await refundOrder(other, admin)).userErrors).toMatchObject([
      { path: ['input', 'idempotencyKey'] },
    ])
    await Promise.all([send(both[0].refund.id), send(both[0].refund.id)])
    await send(both[0].refund.id)
    expect(refundedAtProvider(order)).toEqual([250])
  })

  test('at the same moment is never more than was paid', async () => {
    const order = await paidOrder()
    const all = await Promise.all(
      Array.from({ length: 4 }, () => refundOrder(back(order, { amountMinor: 1000 }), admin)),
    )
    expect(all.filter(({ refund }) => refund !== null)).toHaveLength(1)
  })

  test('is for staff, and for those who run the shop of the lines', async () => {
    const order = await paidOrder()
    const oneMilk = { lines: [{ lineId: order.milk, quantity: 1 }] }
    const forbidden = [{ extensions: { code: 'FORBIDDEN' } }]
    const by = (viewer: Viewer, more: object) => refundOrder(back(order, more), { viewer })
    expect((await by(order.otherSeller, oneMilk)).errors).toMatchObject(forbidden)
    expect((await by(order.buyer.viewer as Viewer, oneMilk)).errors).toMatchObject(forbidden)
    expect((await by(order.seller, { amountMinor: 100 })).errors).toMatchObject(forbidden)
    const both = { lines: [...oneMilk.lines, { lineId: order.bread, quantity: 1 }] }
    expect((await by(order.seller, both)).errors).toMatchObject(forbidden)
    expect((await by(order.seller, oneMilk)).refund).toMatchObject({ status: 'APPROVED' })
    expect((await refundOrder(back(order, oneMilk), {})).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
    shop.market.close(true)
    expect((await refundOrder(back(order, oneMilk), admin)).refund).toMatchObject({ status: 'APPROVED' })
  })

  test.each([
    [{}, ['input', 'lines']],
    [{ amountMinor: 0 }, ['input', 'amountMinor']],
    [{ lines: [{ lineId: newId(), quantity: 1 }] }, ['input', 'lines', '0']],
    [{ amountMinor: 100, reason: ' ' }, ['input', 'reason']],
  ])('%j is refused with the field', async (more, path) => {
    const order = await paidOrder()
    expect((await refundOrder(back(order, more), admin)).userErrors).toMatchObject([{ path }])
  })

  test.each(['', 'NOORDER2', '%'])('of %j finds no order', async (orderCode) => {
    const input = { orderCode, amountMinor: 100, reason: 'x', idempotencyKey: 'x' }
    expect((await refundOrder(input, admin)).userErrors).toMatchObject([
      { __typename: 'NotFoundError', path: ['input', 'orderCode'] },
    ])
  })

  test('of an order that nobody paid is impossible', async () => {
    const buyer = { viewer: memberOfTests(), token: tokenOfTests() }
    const milk = shop.market.put('Oat milk, 1 l')
    const { cart } = await mutate('addToCart', 'cart { version }')(
      { type: 'PRODUCT_VARIANT', itemId: milk.id },
      buyer,
    )
    const { order } = await mutate('beginCheckout', 'order { code }')(
      { cartVersion: cart.version, email: 'hana@example.org', name: 'Hana', idempotencyKey: newId() },
      buyer,
    )
    const input = { orderCode: order.code, amountMinor: 1, reason: 'x', idempotencyKey: newId() }
    expect((await refundOrder(input, admin)).userErrors).toMatchObject([
      { message: 'There is nothing left to be paid back.' },
    ])
  })
})

describe('asking for money back', () => {
  test('fifty times keeps nobody from paying back, and no key stands in the way of what we do by ourselves', async () => {
    const order = await paidOrder()
    const { id: orderId, buyer } = order
    const { id: paymentId } = await Payment.query(database.knex).findOne({ orderId }).throwIfNotFound()
    const declined = { orderId, paymentId, amountMinor: 250, reason: 'Sour', status: 'declined' as const }
    for (let nth = 0; nth < 50; nth++)
      await Refund.query(database.knex).insert({
        ...{ ...declined, id: newId(), idempotencyKey: `wish ${nth}`, returnsStock: false },
        createdAt: new Date(),
      })
    const one = { lines: [{ lineId: order.milk, quantity: 1 }] }
    expect((await requestRefund(back(order, one), buyer)).userErrors).toMatchObject([
      { message: 'There are too many refunds of this order.' },
    ])
    const seller = { viewer: order.seller }
    expect((await refundOrder(back(order, one), seller)).refund).toMatchObject({ status: 'APPROVED' })
    const taken = { ...back(order, one), idempotencyKey: `own:cancelled:${order.reference}` }
    expect((await refundOrder(taken, seller)).userErrors).toMatchObject([
      { path: ['input', 'idempotencyKey'] },
    ])
    const cancel = mutate('cancelOrder', 'order { status refunds { amount { amountMinor } } }')
    const { version } = await Order.query(database.knex).findById(orderId).throwIfNotFound()
    const { order: cancelled } = await cancel({ code: order.code, version }, buyer)
    const approved = await Refund.query(database.knex).where({ orderId, status: 'approved' })
    expect(cancelled).toMatchObject({ status: 'CANCELLED' })
    expect(approved.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(1800)
  })

  test('is decided by those who run the shop, or by staff', async () => {
    const order = await paidOrder()
    const wish = back(order, { lines: [{ lineId: order.milk, quantity: 1 }] })
    expect((await requestRefund(wish, { viewer: order.seller })).userErrors).toMatchObject([
      { __typename: 'NotFoundError' },
    ])
    const { refund } = await requestRefund(wish, order.buyer)
    expect(refund).toMatchObject({ status: 'REQUESTED', amount: { amountMinor: 250 } })
    const yes = { refundId: refund.id, version: refund.version, approve: true, note: 'Sorry' }
    expect((await decideRefund(yes, { viewer: order.otherSeller })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect((await decideRefund({ ...yes, version: 7 }, { viewer: order.seller })).userErrors).toMatchObject([
      { __typename: 'ConflictError', currentVersion: 1 },
    ])
    expect((await decideRefund(yes, { viewer: order.seller })).refund).toMatchObject({
      status: 'APPROVED',
      note: 'Sorry',
    })
    await send(refund.id)
    expect((await standing(order)).refunds).toEqual([{ status: 'SUCCEEDED' }])
    expect(refundedAtProvider(order)).toEqual([250])
    expect((await decideRefund({ ...yes, version: 4 }, admin)).userErrors).toMatchObject([
      { message: 'This was decided already.' },
    ])
  })

  test('can be refused, and asked for twice only as far as there is something left', async () => {
    const order = await paidOrder()
    const wish = () => back(order, { lines: [{ lineId: order.bread, quantity: 2 }] })
    const { refund } = await requestRefund(wish(), order.buyer)
    expect((await requestRefund(wish(), order.buyer)).userErrors).toMatchObject([
      { message: 'Only 0 of Rye loaf can be paid back.' },
    ])
    const no = { refundId: refund.id, version: refund.version, approve: false, note: 'It was fresh' }
    expect((await decideRefund(no, admin)).refund).toMatchObject({ status: 'DECLINED', note: 'It was fresh' })
    await send(refund.id)
    expect(refundedAtProvider(order)).toEqual([])
    expect((await requestRefund(wish(), order.buyer)).refund).toMatchObject({ status: 'REQUESTED' })
  })
})

describe('the provider', () => {
  const begun = async () => {
    const order = await paidOrder()
    const { refund } = await refundOrder(back(order, { amountMinor: 300 }), admin)
    return { order, id: refund.id as string }
  }
  const refundOf = (id: string) => Refund.query(database.knex).findById(id).throwIfNotFound()

  test.each([409, 422] as const)('refuses with %d: it can be tried again by staff', async (status) => {
    const { order, id } = await begun()
    sumup.next({ at: 'refund', how: 'fail', status })
    await send(id)
    const failed = await refundOf(id)
    expect(failed).toMatchObject({ status: 'failed', failure: expect.stringContaining('refused') })
    expect(refundedAtProvider(order)).toEqual([])
    const again = { refundId: id, version: failed.version }
    expect((await retryRefund(again, order.buyer)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect((await retryRefund(again, admin)).refund).toMatchObject({ status: 'APPROVED', failure: null })
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'succeeded' })
    expect(refundedAtProvider(order)).toEqual([300])
    expect((await retryRefund({ refundId: id, version: 6 }, admin)).userErrors).toMatchObject([
      { __typename: 'ValidationError' },
    ])
  })

  test('refuses, and what is left was paid back meanwhile: it is not tried again', async () => {
    const { order, id } = await begun()
    sumup.next({ at: 'refund', how: 'fail', status: 409 })
    await send(id)
    await refundOrder(back(order, { amountMinor: 1700 }), admin)
    expect(
      (await retryRefund({ refundId: id, version: (await refundOf(id)).version }, admin)).userErrors,
    ).toMatchObject([{ message: 'At most £1.00 can be paid back.' }])
  })

  test('does it and says nothing: the next look sees that it is done', async () => {
    const { order, id } = await begun()
    sumup.next({ at: 'refund', how: 'fail', status: 500, acts: true })
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'pending' })
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'succeeded' })
    expect(refundedAtProvider(order)).toEqual([300])
  })

  test('does not do it and says nothing: the next look sends it again', async () => {
    const { order, id } = await begun()
    sumup.next({ at: 'refund', how: 'fail', status: 503 })
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'pending', refundedBeforeMinor: 0 })
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'succeeded' })
    expect(refundedAtProvider(order)).toEqual([300])
  })

  test('is away: nothing was sent, and the job is tried again', async () => {
    const { order, id } = await begun()
    sumup.next({ at: 'transaction', how: 'fail', status: 503 })
    await expect(send(id)).rejects.toThrow('503')
    expect(await refundOf(id)).toMatchObject({ status: 'approved' })
    await send(id)
    expect(refundedAtProvider(order)).toEqual([300])
  })

  test.each(['refund.requested', 'refund.settled'])('we die at %s: it is paid back once', async (step) => {
    const { order, id } = await begun()
    atStep = (reached) => {
      if (reached === step) throw new Error('killed')
    }
    await expect(send(id)).rejects.toThrow('killed')
    atStep = () => {}
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'succeeded' })
    expect(refundedAtProvider(order)).toEqual([300])
    expect(await standing(order)).toMatchObject({ refunded: { amountMinor: 300 } })
  })

  test('has paid back another sum by hand meanwhile: nothing is sent, and people look at it', async () => {
    const { order, id } = await begun()
    sumup.next({ at: 'refund', how: 'fail', status: 503 })
    await send(id)
    const payment = await Payment.query(database.knex).findOne({ orderId: order.id })
    await fetch(`${sumup.url}/v1.0/merchants/MSANDBOX/payments/${payment?.providerTransactionId}/refunds`, {
      method: 'POST',
      headers: { authorization: 'Bearer sup_sk_sandbox' },
      body: JSON.stringify({ amount: 1 }),
    })
    await send(id)
    expect(await refundOf(id)).toMatchObject({ status: 'failed' })
    expect(refundedAtProvider(order)).toEqual([100])
    expect(await PaymentFinding.query(database.knex).findOne({ reference: order.reference })).toMatchObject({
      kind: 'refund_differs',
    })
  })

  test('is sent one refund of a payment at a time', async () => {
    const order = await paidOrder()
    const [first, second] = [
      (await refundOrder(back(order, { amountMinor: 300 }), admin)).refund.id,
      (await refundOrder(back(order, { amountMinor: 200 }), admin)).refund.id,
    ]
    sumup.next({ at: 'refund', how: 'fail', status: 503 })
    await send(first)
    await send(second)
    expect(await refundOf(second)).toMatchObject({ status: 'approved' })
    await send(first)
    await send(second)
    expect(refundedAtProvider(order)).toEqual([300, 200])
    expect(await standing(order)).toMatchObject({ refunded: { amountMinor: 500 } })
  })
})
