import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CheckoutStep } from '@rose-ash/cart/domain/checkout/Steps.ts'
import type { SumupTrouble } from '@rose-ash/sandbox'
import type { Answered } from '@rose-ash/testing'
import { createBuyer, type TestBuyer } from '../shop/createBuyer.ts'
import { Died, type ShopProcess } from '../shop/startShopProcess.ts'
import { useShop } from '../shop/useShop.ts'

const world = useShop()
/** Where everybody goes when the other shop is dead. */
let spare: ShopProcess

beforeAll(async () => {
  spare = await world.start()
}, 120_000)
beforeEach(async () => {
  world.sumup.calm()
  await setAhead(0)
})

async function setAhead(minutes: number): Promise<void> {
  world.ahead(minutes)
  await spare.tell({ kind: 'ahead', minutes })
}

const stock = 10

/** All that a buyer does, and what staff does with the order after that. Each part may be done twice. */
const buying = (
  buyer: TestBuyer,
  variantId: string,
): readonly ((shop: ShopProcess) => Promise<unknown>)[] => [
  (shop) => buyer.fill(shop, variantId),
  async (shop) => expect(await buyer.order(shop)).toEqual([]),
  async (shop) => expect((await buyer.startPayment(shop)).userErrors).toEqual([]),
  async () => world.sumup.pay(`${buyer.code}-1`),
  (shop) => buyer.refresh(shop),
  (shop) => shop.tell({ kind: 'drain' }),
]

const refundOrder =
  'mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { refund { status } userErrors { code } } }'
const refunding = (buyer: TestBuyer): readonly ((shop: ShopProcess) => Promise<unknown>)[] => [
  async (shop) => {
    const input = { orderCode: buyer.code, amountMinor: 100, reason: 'It was sour', idempotencyKey: 'sour' }
    const { refundOrder: made } = await shop.ask(refundOrder, { input }, { viewer: world.staff })
    expect(made.userErrors).toEqual([])
  },
  (shop) => shop.tell({ kind: 'drain' }),
]

/** Does one after the other. Where the shop dies, the same is done again at the other one. */
async function insist(parts: readonly ((shop: ShopProcess) => Promise<unknown>)[], shop: ShopProcess) {
  for (const part of parts) {
    try {
      await part(shop.isAlive ? shop : spare)
    } catch (error) {
      if (!(error instanceof Died)) throw error
      await part(spare)
    }
  }
}

/** Does one after the other until the shop dies. */
async function giveUp(parts: readonly ((shop: ShopProcess) => Promise<unknown>)[], shop: ShopProcess) {
  try {
    for (const part of parts) await part(shop)
  } catch (error) {
    if (!(error instanceof Died)) throw error
  }
}

/** What happens by itself in the hour after: everything that was left lying is taken up, or ends. */
async function anHourLater(): Promise<void> {
  await drain()
  await setAhead(60)
  // and again, as every minute
  for (const name of ['lookAtPayments', 'expireOrders', 'sendRefunds', 'lookAtPayments', 'expireOrders'])
    await spare.tell({ kind: 'job', room: 'cart', name })
  await drain()
  await spare.tell({ kind: 'job', room: 'market', name: 'expireReservations' })
}

/** What failed is tried again at once, and not in its time. */
async function drain(): Promise<void> {
  for (let again = 0; again < 5; again++) {
    await world
      .knex('graphile_worker._private_jobs')
      .where('attempts', '>', 0)
      .update({ runAt: world.knex.fn.now() })
    try {
      return await spare.tell({ kind: 'drain' })
    } catch {
      // the next time, then
    }
  }
  await spare.tell({ kind: 'drain' })
}

const orderOf = async ({ code }: TestBuyer): Promise<Answered> =>
  world.knex('cart.orders').where({ code }).first()

/** However it went: each order is paid once or has ended, its goods are sold or on the shelf, and all adds up. */
async function expectOrder(variantId: string): Promise<void> {
  expect(await world.audit()).toMatchObject({ violations: [], underway: [] })
  const lines = await world
    .knex('cart.order_lines as l')
    .join('cart.orders as o', 'o.id', 'l.order_id')
    .where('l.itemId', variantId)
    .select('o.status', 'l.quantity')
  const sold = lines.filter(({ status }) => status === 'confirmed').length
  expect(lines.filter(({ status }) => status !== 'confirmed' && status !== 'expired')).toEqual([])
  expect(await world.shelf(variantId)).toEqual({ onHand: stock - sold, reserved: 0 })
}

const onTheWay: readonly CheckoutStep[] = [
  'checkout.begun',
  'checkout.quoted',
  'checkout.reserved',
  'order.placed',
  'payment.created',
  'payment.requested',
  'payment.stored',
  'payment.seen',
  'payment.settled',
  'stock.committed',
  'refund.created',
  'refund.requested',
  'refund.settled',
]

describe('the shop is killed', () => {
  test.each(onTheWay)(
    'after %s: who comes back has what was paid for, and who does not has paid or has not',
    async (step) => {
      const variantId = await world.putOnSale(stock)
      const doomed = await world.start({ dieAt: step })
      const [patient, hasty] = [createBuyer(), createBuyer()]
      await Promise.all([
        insist([...buying(patient, variantId), ...refunding(patient)], doomed),
        giveUp(buying(hasty, variantId), doomed),
      ])
      expect(doomed.isAlive).toBe(false)
      await anHourLater()
      expect(await orderOf(patient)).toMatchObject({
        status: 'confirmed',
        paidMinor: 250,
        refundedMinor: 100,
      })
      expect(world.sumup.transactions(`${patient.code}-1`)).toMatchObject([
        { refunds: [{ amountMinor: 100 }] },
      ])
      await expectOrder(variantId)
    },
    120_000,
  )

  test.each<CheckoutStep>(['order.expiring', 'order.expired'])(
    'after %s: the order expires all the same',
    async (step) => {
      const variantId = await world.putOnSale(stock)
      const buyer = createBuyer()
      await insist(buying(buyer, variantId).slice(0, 3), spare)
      world.ahead(31)
      const doomed = await world.start({ dieAt: step, minutesAhead: 31 })
      await expect(doomed.tell({ kind: 'job', room: 'cart', name: 'expireOrders' })).rejects.toThrow(Died)
      await anHourLater()
      expect(await orderOf(buyer)).toMatchObject({ status: 'expired', paidMinor: 0 })
      await expectOrder(variantId)
    },
    120_000,
  )

  test('while its worker has jobs: another does them', async () => {
    const variantId = await world.putOnSale(stock)
    const buyers = [createBuyer(), createBuyer(), createBuyer()]
    const worker = await world.start()
    for (const buyer of buyers) await insist(buying(buyer, variantId).slice(0, 4), spare)
    await worker.tell({ kind: 'work' })
    await Promise.all([...buyers.map((buyer) => buyer.refresh(spare)), worker.kill()])
    await anHourLater()
    for (const buyer of buyers) expect(await orderOf(buyer)).toMatchObject({ status: 'confirmed' })
    await expectOrder(variantId)
  }, 120_000)
})

test('the database hangs up on everybody, again and again', async () => {
  const variantId = await world.putOnSale(stock)
  const buyers = [createBuyer(), createBuyer(), createBuyer()]
  let isOver = false
  const patiently = (part: (shop: ShopProcess) => Promise<unknown>) => async (shop: ShopProcess) => {
    for (let tries = 0; tries < 50; tries++) {
      try {
        return await part(shop)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    return part(shop)
  }
  const hangUp = async () => {
    while (!isOver) {
      await world.knex.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name in ('shop', 'worker') and random() < 0.5`,
      )
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }
  const buyAll = Promise.all(
    buyers.map((buyer) => insist(buying(buyer, variantId).slice(0, 5).map(patiently), spare)),
  ).finally(() => {
    isOver = true
  })
  await Promise.all([buyAll, hangUp()])
  await anHourLater()
  for (const buyer of buyers)
    expect(await orderOf(buyer)).toMatchObject({ status: 'confirmed', paidMinor: 250 })
  await expectOrder(variantId)
}, 120_000)

describe('the payment provider', () => {
  test.each<[string, SumupTrouble[]]>([
    ['makes the checkout and says nothing', [{ at: 'create', how: 'silent' }]],
    ['makes no checkout and says nothing', [{ at: 'create', how: 'silent', acts: false }]],
    ['makes the checkout and fails', [{ at: 'create', how: 'fail', acts: true }]],
    ['fails', [{ at: 'create', how: 'fail' }]],
    ['says that there is one already', [{ at: 'create', how: 'duplicate' }]],
    [
      'does not find what it made',
      [
        { at: 'create', how: 'fail', acts: true },
        { at: 'find', how: 'fail' },
      ],
    ],
    ['tells us before it answers', [{ at: 'webhook', how: 'early' }]],
    ['tells us twice', [{ at: 'webhook', how: 'twice' }]],
    ['tells us late', [{ at: 'webhook', how: 'late', delayMs: 300 }]],
    [
      'does not tell us, nor answers',
      [
        { at: 'webhook', how: 'never' },
        { at: 'get', how: 'fail', times: 3 },
      ],
    ],
    [
      'takes its time',
      [
        { at: 'create', how: 'slow', delayMs: 500 },
        { at: 'get', how: 'slow', delayMs: 500 },
      ],
    ],
    ['refunds and says nothing', [{ at: 'refund', how: 'silent' }]],
    [
      'refunds and fails',
      [
        { at: 'refund', how: 'fail', acts: true },
        { at: 'transaction', how: 'fail' },
      ],
    ],
    ['does not refund at first', [{ at: 'refund', how: 'fail' }]],
  ])(
    '%s: the order is paid once, and paid back once',
    async (_, troubles) => {
      const variantId = await world.putOnSale(stock)
      const buyer = createBuyer()
      const [fill, order, start, pay, refresh] = buying(buyer, variantId)
      world.sumup.next(...troubles)
      await insist(
        [fill, order].flatMap((part) => part ?? []),
        spare,
      )
      for (let tries = 0; tries < 4; tries++)
        if ((await buyer.startPayment(spare)).userErrors.length === 0) break
      await insist(
        [start, pay, refresh].flatMap((part) => part ?? []),
        spare,
      )
      await anHourLater()
      await setAhead(0)
      await insist(refunding(buyer).slice(0, 1), spare)
      await anHourLater()
      expect(await orderOf(buyer)).toMatchObject({ status: 'confirmed', paidMinor: 250, refundedMinor: 100 })
      expect(world.sumup.transactions(`${buyer.code}-1`)).toMatchObject([{ refunds: [{ amountMinor: 100 }] }])
      await expectOrder(variantId)
    },
    120_000,
  )

  test('takes another amount: nobody believes it, and the goods go back', async () => {
    const variantId = await world.putOnSale(stock)
    const buyer = createBuyer()
    world.sumup.next({ at: 'pay', how: 'amount', amountMinor: 1 })
    await insist(buying(buyer, variantId), spare)
    await anHourLater()
    expect(await orderOf(buyer)).toMatchObject({ status: 'expired', paymentStatus: 'disputed', paidMinor: 0 })
    await expectOrder(variantId)
  }, 120_000)

  test('takes the money after its time: what can be had is sold after all', async () => {
    const variantId = await world.putOnSale(stock)
    const buyer = createBuyer()
    await insist(buying(buyer, variantId).slice(0, 3), spare)
    world.sumup.next({ at: 'deactivate', how: 'fail', times: 9 })
    await setAhead(31)
    await spare.tell({ kind: 'job', room: 'cart', name: 'expireOrders' })
    expect((await orderOf(buyer)).status).toBe('pending_payment')
    world.sumup.calm()
    world.sumup.next({ at: 'pay', how: 'afterExpiry' })
    world.sumup.pay(`${buyer.code}-1`)
    await anHourLater()
    expect(await orderOf(buyer)).toMatchObject({ status: 'confirmed', paidMinor: 250 })
    await expectOrder(variantId)
  }, 120_000)
})
