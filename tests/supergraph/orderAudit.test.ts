import { beforeAll, expect, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { newId, systemClock } from '@rose-ash/domain'
import { createEvents } from '@rose-ash/events'
import { createMarket } from '@rose-ash/market'
import type { Knex } from 'knex'
import { auditOrders, type OrderAudit } from '../../bin/audit/auditOrders.ts'
import { createBuyer, type TestBuyer } from '../shop/createBuyer.ts'
import { originsOfTests, useShop } from '../shop/useShop.ts'

const world = useShop()
let variantId = ''
let [paid, waiting]: TestBuyer[] = []
let order = { id: '', code: '' }

beforeAll(async () => {
  const shop = await world.start()
  variantId = await world.putOnSale(10)
  const buyers = [createBuyer(), createBuyer()] as const
  for (const buyer of buyers) {
    await buyer.fill(shop, variantId, 2)
    await buyer.order(shop)
  }
  ;[paid, waiting] = buyers
  await paid.startPayment(shop)
  world.sumup.pay(`${paid.code}-1`)
  await paid.refresh(shop)
  await shop.tell({ kind: 'drain' })
  order = await world.knex('cart.orders').where({ code: paid.code }).first('id', 'code')
}, 120_000)

/** The audit of a database in which somebody has changed something, which is taken back. */
async function auditAfter(plant: (trx: Knex.Transaction) => Promise<unknown>): Promise<OrderAudit> {
  const trx = await world.knex.transaction()
  try {
    await plant(trx)
    const registry = createRegistry()
    createMarket({ knex: trx, clock: systemClock, registry, currency: 'GBP' })
    createEvents({ knex: trx, clock: systemClock, registry, origins: originsOfTests })
    return await auditOrders(trx, registry)
  } finally {
    await trx.rollback()
  }
}

test('an honest database adds up', async () => {
  expect(await auditAfter(async () => {})).toEqual({
    orders: 2,
    paidMinor: 500,
    refundedMinor: 0,
    reservations: 2,
    violations: [],
    underway: [],
  })
})

const ofOrder = (trx: Knex.Transaction, table: string) => trx(`cart.${table}`).where({ orderId: order.id })
const theOrder = (trx: Knex.Transaction) => trx('cart.orders').where({ id: order.id })
const aPayment = (trx: Knex.Transaction) => ofOrder(trx, 'payments').first('id')

async function refund(trx: Knex.Transaction, changes: object): Promise<string> {
  const id = newId()
  await trx('cart.refunds').insert({
    id,
    orderId: order.id,
    paymentId: (await aPayment(trx)).id,
    amountMinor: 100,
    reason: 'It was sour',
    status: 'succeeded',
    returnsStock: false,
    idempotencyKey: id,
    createdAt: new Date(),
    ...changes,
  })
  return id
}

test.each<[string, (trx: Knex.Transaction) => Promise<unknown>, string]>([
  ['a total', (trx) => theOrder(trx).update({ totalMinor: 499 }), 'its total is 499, but its lines cost 500'],
  ['a tax', (trx) => theOrder(trx).update({ taxMinor: 1 }), 'its tax is 1, but that of its lines is 0'],
  [
    'what was paid',
    (trx) => theOrder(trx).update({ paidMinor: 505 }),
    'it says that 505 was paid, but its payments say 500',
  ],
  [
    'a payment status',
    (trx) => theOrder(trx).update({ paymentStatus: 'refunded' }),
    'its payment status is refunded',
  ],
  [
    'a dispute about nothing',
    (trx) => theOrder(trx).update({ paymentStatus: 'disputed' }),
    'it is disputed, but none of its payments is',
  ],
  [
    'a time of payment',
    (trx) => theOrder(trx).update({ paidAt: null }),
    'it is confirmed, but was never paid',
  ],
  [
    'a refund that nobody counted',
    (trx) => refund(trx, {}),
    'it says that 0 was paid back, but its refunds say 100',
  ],
  [
    'more refunds than money',
    (trx) => refund(trx, { amountMinor: 501 }),
    'was 500, and 501 is or will be paid back of it',
  ],
  [
    'a refund of other lines',
    async (trx) => {
      const lineId = (await ofOrder(trx, 'order_lines').first('id')).id
      const refundId = await refund(trx, {})
      await trx('cart.refund_lines').insert({ refundId, lineId, quantity: 1, amountMinor: 250 })
    },
    'a refund of 100 names lines of 250',
  ],
  [
    'a history',
    (trx) => ofOrder(trx, 'order_history').where('what', 'paid').delete(),
    'its history does not say so',
  ],
  [
    'a payment that was told twice',
    async (trx) => {
      const told = await trx('cart.outbox').where({ topic: 'cart.order.paid', aggregateId: order.id }).first()
      await trx('cart.outbox').insert({ ...told, id: newId(), payload: JSON.stringify(told.payload) })
    },
    'its payment was told to others 2 times',
  ],
  [
    'a fulfilment',
    (trx) => ofOrder(trx, 'fulfilments').update({ status: 'waiting' }),
    'hands over is waiting',
  ],
  [
    'a cancelled order that keeps the money',
    async (trx) => {
      await theOrder(trx).update({ status: 'cancelled', cancelledAt: new Date() })
      await ofOrder(trx, 'fulfilments').update({ status: 'cancelled' })
    },
    'it was cancelled, and 500 of what was paid is not paid back',
  ],
  [
    'a line that is lost',
    (trx) => ofOrder(trx, 'order_lines').update({ stock: 'lost' }),
    'is lost, and nobody pays it back',
  ],
  [
    'a line that is not sold',
    (trx) => ofOrder(trx, 'order_lines').update({ stock: 'held' }),
    'it is confirmed, and its line',
  ],
  [
    'a hold of nobody',
    (trx) => ofOrder(trx, 'order_lines').update({ reservationId: newId() }),
    'names a hold that its seller never made',
  ],
  [
    'another quantity',
    (trx) => ofOrder(trx, 'order_lines').update({ quantity: 1, unitAmountMinor: 500 }),
    'is 1, and its hold 2 of',
  ],
  [
    'a hold that went back',
    (trx) =>
      trx('market.reservations').where({ orderId: order.id }).update({ status: 'released', orderId: null }),
    'is committed, and its seller says released',
  ],
  [
    'goods on the shelf of which nobody was paid back',
    (trx) => trx('market.reservations').where({ orderId: order.id }).update({ returned: 1 }),
    'should be back on the shelf, and 1 are',
  ],
  [
    'goods that were sold to nobody',
    (trx) => ofOrder(trx, 'order_lines').update({ reservationId: newId() }),
    'which has no such line',
  ],
  [
    'an order that nobody lets expire',
    (trx) =>
      trx('cart.orders')
        .where({ code: waiting?.code })
        .update({ expiresAt: new Date(Date.now() - 3_600_000) }),
    'and should have expired',
  ],
  [
    'a hold that nobody ends',
    (trx) =>
      trx('market.reservations')
        .where({ status: 'held' })
        .update({ expiresAt: new Date(Date.now() - 3_600_000) }),
    'and should have been given back',
  ],
  [
    'a shelf',
    (trx) => trx('market.stock_levels').where({ variantId }).increment('onHand', 1),
    'but the movements say',
  ],
])('%s is found', async (_, plant, sentence) => {
  const { violations } = await auditAfter(plant)
  expect(violations.join('\n')).toContain(sentence)
})

test('what a job is still to see to is on its way, until the job has given up', async () => {
  const commit = async (trx: Knex.Transaction, attempts: number) => {
    await ofOrder(trx, 'order_lines').update({ stock: 'held' })
    await trx.raw(
      `select graphile_worker.add_job('cart.commitStock', json_build_object('orderId', ?::text))`,
      [order.id],
    )
    await trx('graphile_worker._private_jobs')
      .whereRaw(`payload ->> 'orderId' = ?`, [order.id])
      .update({ attempts })
  }
  const going = await auditAfter((trx) => commit(trx, 3))
  expect([going.violations, going.underway.length > 0]).toEqual([[], true])
  const over = await auditAfter((trx) => commit(trx, 25))
  expect([over.violations.length > 0, over.underway]).toEqual([true, []])
})
