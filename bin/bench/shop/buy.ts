import { randomBytes } from 'node:crypto'
import { askGateway } from './askGateway.ts'

export const steps = ['into the basket', 'place the order', 'start the payment'] as const
export type Step = (typeof steps)[number]

/** Notes what a step took. */
export type Note = <T>(step: Step, work: () => Promise<T>) => Promise<T>

const errors = 'userErrors { code message }'

/** Buys one thing as a stranger, up to the page of the payment provider. */
export async function buy(port: number, variantId: string, note: Note): Promise<void> {
  const cartToken = { 'x-cart-token': randomBytes(32).toString('base64url') }
  const key = randomBytes(12).toString('base64url')
  const { cart } = await note('into the basket', () =>
    askGateway(
      port,
      cartToken,
      `mutation ($input: AddToCartInput!) { payload: addToCart(input: $input) { cart { version } ${errors} } }`,
      { input: { type: 'PRODUCT_VARIANT', itemId: variantId, quantity: 1 } },
    ),
  )
  const contact = { email: 'buyer@bench.rose-ash.example', name: 'A buyer' }
  const { order, orderKey } = await note('place the order', () =>
    askGateway(
      port,
      cartToken,
      `mutation ($input: BeginCheckoutInput!) { payload: beginCheckout(input: $input) { order { code } orderKey ${errors} } }`,
      { input: { cartVersion: Object(cart).version, ...contact, idempotencyKey: key } },
    ),
  )
  await note('start the payment', () =>
    askGateway(
      port,
      { 'x-order-key': String(orderKey) },
      `mutation ($input: StartPaymentInput!) { payload: startPayment(input: $input) { ${errors} } }`,
      { input: { orderCode: Object(order).code, idempotencyKey: key } },
    ),
  )
}
