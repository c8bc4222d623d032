import { randomBytes, randomUUID } from 'node:crypto'
import type { Answered } from '@rose-ash/testing'
import type { Buyer, ShopProcess } from './startShopProcess.ts'

const userErrors = 'userErrors { __typename code message }'

/** Somebody who buys, at whatever door, and who says the same again when asked again. */
export interface TestBuyer {
  readonly code: string
  fill(shop: ShopProcess, variantId: string, quantity?: number): Promise<void>
  /** The codes of what was refused; none when the order is placed. @param key another one is another window */
  order(shop: ShopProcess, key?: string): Promise<string[]>
  /** @param key another one is another click */
  startPayment(shop: ShopProcess, key?: string): Promise<Answered>
  refresh(shop: ShopProcess): Promise<Answered>
  see(shop: ShopProcess): Promise<Answered>
}

export function createBuyer(): TestBuyer {
  const token = randomBytes(32).toString('base64url')
  const key = randomUUID()
  let cartVersion = 0
  let code = ''
  let orderKey = ''
  const who = (): Buyer => ({ token, ...(orderKey && { orderKey }) })
  const mutate = async (shop: ShopProcess, name: string, fields: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${userErrors} } }`
    return (await shop.ask(query, { input }, who()))[name]
  }
  return {
    get code() {
      return code
    },
    async fill(shop, itemId, quantity = 1) {
      const input = { type: 'PRODUCT_VARIANT', itemId, quantity, idempotencyKey: key }
      const { cart, userErrors: errors } = await mutate(shop, 'addToCart', 'cart { version }', input)
      if (errors.length > 0) throw new Error(JSON.stringify(errors))
      cartVersion = cart.version
    },
    async order(shop, window = key) {
      const input = { cartVersion, email: 'hana@people.example', name: 'Hana', idempotencyKey: window }
      const {
        order,
        orderKey: opens,
        userErrors: errors,
      } = await mutate(shop, 'beginCheckout', 'orderKey order { code }', input)
      if (order) {
        code = order.code
        orderKey = opens
      }
      return errors.map((error: Answered) => error.code)
    },
    startPayment: (shop, again = key) =>
      mutate(shop, 'startPayment', 'payment { id status pageUrl }', {
        orderCode: code,
        idempotencyKey: again,
      }),
    refresh: (shop) => mutate(shop, 'refreshPayment', 'order { status paymentStatus }', { orderCode: code }),
    async see(shop) {
      const query = 'query ($code: String!) { order(code: $code) { status paymentStatus } }'
      return (await shop.ask(query, { code }, who())).order
    },
  }
}
