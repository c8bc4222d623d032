import { newId } from '@rose-ash/domain'
import type { CastMember } from '../../../seeds/cast.ts'
import type { World } from '../../world/World.ts'
import { makerOf } from './makerOf.ts'

/** An order that was paid, of one thing of one shop, and what hangs from it. */
export interface PlacedOrder {
  readonly id: string
  readonly code: string
  readonly line: string
  readonly fulfilment: string
  /** A buyer asks for it. */
  readonly refund: string
  /** Of the reconciliation. */
  readonly finding: string
}

/** A member orders something; the money is in the books as if the payment service had said so. */
export async function placeOrder(world: World, buyer: CastMember, variantId: string): Promise<PlacedOrder> {
  const { knex } = world
  const make = makerOf(world)
  const as = { as: buyer }
  const cart = await make(
    'addToCart',
    { type: 'PRODUCT_VARIANT', itemId: variantId },
    as,
    'version sellers { id pickups { id } }',
  )
  const pickups = cart.sellers.flatMap(({ id: sellerId, pickups: [pickup] }: Seller) =>
    pickup ? [{ sellerId, pickupId: pickup.id }] : [],
  )
  const { data, errors } = await world.ask(
    `mutation ($input: BeginCheckoutInput!) {
       beginCheckout(input: $input) { order { id code lines { id } fulfilments { id } } userErrors { message } } }`,
    {
      ...as,
      variables: {
        input: {
          cartVersion: cart.version,
          email: buyer.email,
          name: buyer.handle,
          pickups,
          idempotencyKey: newId(),
        },
      },
    },
  )
  const { order } = Object(data?.beginCheckout)
  if (!order) throw new Error(JSON.stringify({ data, errors }))
  const at = new Date()
  const { totalMinor } = await knex('cart.orders').where({ id: order.id }).first('totalMinor')
  const payment = newId()
  await knex('cart.payments').insert({
    id: payment,
    orderId: order.id,
    provider: 'sumup',
    attempt: 1,
    reference: `${order.code}-1`,
    status: 'succeeded',
    amountMinor: totalMinor,
    currency: 'GBP',
    idempotencyKey: 'a',
    createdAt: at,
    expiresAt: at,
    settledAt: at,
  })
  const paid = { status: 'confirmed', paymentStatus: 'paid', paidMinor: totalMinor, paidAt: at }
  await knex('cart.orders').where({ id: order.id }).update(paid)
  await knex('cart.fulfilments').where({ orderId: order.id }).update({ status: 'to_pack' })
  const [refund, finding] = [newId(), newId()]
  const wish = { reason: 'It was sour', status: 'requested', returnsStock: false, idempotencyKey: 'a' }
  await knex('cart.refunds').insert({
    id: refund,
    orderId: order.id,
    paymentId: payment,
    amountMinor: totalMinor,
    createdAt: at,
    ...wish,
  })
  const line = order.lines[0].id
  await knex('cart.refund_lines').insert({
    refundId: refund,
    lineId: line,
    quantity: 1,
    amountMinor: totalMinor,
  })
  await knex('cart.payment_findings').insert({
    id: finding,
    kind: 'unknown_payment',
    reference: finding,
    details: {},
    foundAt: at,
  })
  return { id: order.id, code: order.code, line, fulfilment: order.fulfilments[0].id, refund, finding }
}

interface Seller {
  readonly id: string
  readonly pickups: readonly { readonly id: string }[]
}
