import type { CastMember } from '../../seeds/cast.ts'
import type { World } from './World.ts'

type Answered = Record<string, Record<string, unknown>>

const add = `mutation ($input: AddToCartInput!) {
  addToCart(input: $input) { cart { id version } userErrors { code message } } }`
const begin = `mutation ($input: BeginCheckoutInput!) {
  beginCheckout(input: $input) { order { code } userErrors { code message path } } }`
const start = `mutation ($input: StartPaymentInput!) {
  startPayment(input: $input) { payment { pageUrl } userErrors { code message } } }`
const refresh = `mutation ($input: RefreshPaymentInput!) {
  refreshPayment(input: $input) { order { status } userErrors { code message } } }`

/** Puts some of a product variant into the cart of a member. */
export async function putIntoCart(
  world: Pick<World, 'ask'>,
  as: CastMember,
  itemId: string,
  quantity = 1,
): Promise<{ readonly version: number }> {
  const { cart } = await ask(world, as, add, { type: 'PRODUCT_VARIANT', itemId, quantity })
  return cart as { version: number }
}

/** A member buys something and pays for it. Answers the code of the order. */
export async function buy(
  world: Pick<World, 'ask'>,
  as: CastMember,
  itemId: string,
  quantity = 1,
): Promise<string> {
  const { version } = await putIntoCart(world, as, itemId, quantity)
  const { order } = await ask(world, as, begin, {
    cartVersion: version,
    email: `${as.handle}@rose-ash.example`,
    name: as.handle,
    idempotencyKey: crypto.randomUUID(),
  })
  const { code } = order as { code: string }
  const { payment } = await ask(world, as, start, { orderCode: code, idempotencyKey: crypto.randomUUID() })
  const { pageUrl } = payment as { pageUrl: string }
  await fetch(`${pageUrl}/pay`, { method: 'POST', redirect: 'manual' })
  await ask(world, as, refresh, { orderCode: code })
  return code
}

async function ask(world: Pick<World, 'ask'>, as: CastMember, query: string, input: Record<string, unknown>) {
  const { data, errors } = await world.ask(query, { as, variables: { input } })
  const [payload] = Object.values((data ?? {}) as Answered)
  const userErrors = (payload?.userErrors ?? []) as { message: string }[]
  if (payload === undefined || userErrors.length > 0) throw new Error(JSON.stringify(errors ?? userErrors))
  return payload
}
