import { createHmac, timingSafeEqual } from 'node:crypto'

/** What opens a guest's order to whoever has it: 43 characters of base64url, made from its id and never stored. */
export const orderKeyOf = ({ secret }: { readonly secret: string }, orderId: string): string =>
  createHmac('sha256', secret).update(`order-key:${orderId}`).digest('base64url')

/** True when the key opens the order. */
export function isOrderKey(cart: { readonly secret: string }, orderId: string, key: string | null): boolean {
  if (key === null) return false
  const [given, right] = [Buffer.from(key), Buffer.from(orderKeyOf(cart, orderId))]
  return given.length === right.length && timingSafeEqual(given, right)
}
