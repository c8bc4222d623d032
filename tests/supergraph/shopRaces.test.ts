import { beforeAll, expect, test } from '@jest/globals'
import type { Answered } from '@rose-ash/testing'
import { createBuyer, type TestBuyer } from '../shop/createBuyer.ts'
import type { ShopProcess } from '../shop/startShopProcess.ts'
import { useShop } from '../shop/useShop.ts'

/** `npm run soak -- --shop 1000` says how many. */
const rounds = (globalThis as { shopRounds?: number }).shopRounds ?? 1
const [buyers, stock] = [50, 5]

const world = useShop()
let doors: ShopProcess[] = []

beforeAll(async () => {
  doors = await Promise.all([1, 2, 3].map(() => world.start()))
}, 120_000)

const door = (n: number): ShopProcess => doors[n % doors.length] as ShopProcess
const everywhere = <T>(of: (shop: ShopProcess) => Promise<T>) => Promise.all(doors.map(of))

/** Whoever is told that the provider does not answer, which a busy machine can cause, tries again. */
async function clickPay(buyer: TestBuyer, shop: ShopProcess): Promise<Answered> {
  for (;;) {
    const answer = await buyer.startPayment(shop, `click at ${shop.port}`)
    const codes = answer.userErrors.map(({ code }: Answered) => code)
    if (!codes.includes('PROVIDER_UNAVAILABLE')) return answer
  }
}

/** As often as SumUp likes to tell us. */
async function webhooks(buyer: TestBuyer): Promise<void> {
  const checkoutId = world.sumup.checkout(`${buyer.code}-1`)?.id
  const body = JSON.stringify({ event_type: 'CHECKOUT_STATUS_CHANGED', id: checkoutId })
  const headers = { 'content-type': 'application/json' }
  const sent = await everywhere(({ port }) =>
    fetch(`http://127.0.0.1:${port}/webhooks/sumup/hook`, { method: 'POST', body, headers }),
  )
  expect(sent.map(({ status }) => status)).toEqual([204, 204, 204])
}

async function race(): Promise<void> {
  const variantId = await world.putOnSale(stock)
  const crowd = Array.from({ length: buyers }, createBuyer)
  await Promise.all(crowd.map((buyer, n) => buyer.fill(door(n), variantId)))

  // everybody at once
  const refused = await Promise.all(crowd.map((buyer, n) => buyer.order(door(n))))
  const lucky = crowd.filter(({ code }) => code !== '')
  expect(lucky).toHaveLength(stock)
  expect(new Set(refused.flat())).toEqual(new Set(['INSUFFICIENT_STOCK']))
  expect(await world.shelf(variantId)).toEqual({ onHand: stock, reserved: stock })

  // a double click on pay, at two doors
  const started = await Promise.all(lucky.map((buyer) => everywhere((shop) => clickPay(buyer, shop))))
  for (const answers of started) {
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(new Set(answers.map(({ payment }) => payment.id)).size).toBe(1)
  }

  // three webhooks, the buyer who comes back at every door, and the poller, at once
  for (const buyer of lucky) world.sumup.pay(`${buyer.code}-1`)
  await Promise.all([
    ...lucky.map(webhooks),
    ...lucky.map((buyer) => everywhere((shop) => buyer.refresh(shop))),
    ...doors.map((shop) => shop.tell({ kind: 'drain' })),
  ])
  await door(0).tell({ kind: 'drain' })

  const codes = lucky.map(({ code }) => code)
  const orders = await world.knex('cart.orders').whereIn('code', codes)
  expect(orders.map(({ status, paymentStatus, paidMinor }) => [status, paymentStatus, paidMinor])).toEqual(
    Array(stock).fill(['confirmed', 'paid', 250]),
  )
  const ids = orders.map(({ id }) => id)
  const payments = await world.knex('cart.payments').whereIn('orderId', ids)
  expect(payments.map(({ status }) => status)).toEqual(Array(stock).fill('succeeded'))
  const told = await world.knex('cart.outbox').where('topic', 'cart.order.paid').whereIn('aggregateId', ids)
  expect(told).toHaveLength(stock)
  expect(await world.shelf(variantId)).toEqual({ onHand: 0, reserved: 0 })
  const held = await world.knex('market.reservations').where({ variantId })
  expect(held.filter(({ status }) => status === 'committed')).toHaveLength(stock)
  expect(held.filter(({ status }) => status === 'held')).toEqual([])
  expect(await world.audit()).toMatchObject({ violations: [], underway: [] })
}

test(
  `${buyers} buyers at three doors buy ${stock} things: ${stock} paid orders, whoever notices, ${rounds} times`,
  async () => {
    for (let round = 1; round <= rounds; round++)
      await race().catch((cause) => {
        throw new Error(`Round ${round} failed.`, { cause })
      })
  },
  rounds * 120_000,
)

test('who orders the last thing in three windows at three doors gets one order, and it is held once', async () => {
  const crowd = Array.from({ length: 5 }, createBuyer)
  const last = await Promise.all(crowd.map(() => world.putOnSale(1)))
  for (const [n, buyer] of crowd.entries()) await buyer.fill(door(n), last[n] ?? '')
  await Promise.all(crowd.flatMap((buyer) => doors.map((shop, n) => buyer.order(shop, `window ${n}`))))
  // whoever was overtaken at every door presses once more
  for (const buyer of crowd)
    if (buyer.code === '') expect(await buyer.order(door(0), 'once more')).toEqual([])
  for (const variantId of last) expect(await world.shelf(variantId)).toEqual({ onHand: 1, reserved: 1 })
  const lines = await world.knex('cart.order_lines').whereIn('itemId', last)
  expect(lines.map(({ itemId }) => itemId).sort()).toEqual([...last].sort())
  expect(await world.audit()).toMatchObject({ violations: [] })
}, 120_000)
