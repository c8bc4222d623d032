import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { putIntoCart } from '../world/shopping.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()

const begin = `mutation ($input: BeginCheckoutInput!) { beginCheckout(input: $input) { order { code } userErrors { message } } }`
const start = `mutation ($input: StartPaymentInput!) {
  startPayment(input: $input) { payment { pageUrl expiresAt } userErrors { message } } }`
const look = `query ($code: String!) { order(code: $code) { status paymentStatus history { what } } }`

interface Shown {
  readonly status: string
  readonly paymentStatus: string
  readonly history: readonly { readonly what: string }[]
}

async function atThePage() {
  const { hana } = world.members
  const { version } = await putIntoCart(world, hana, world.products.sourdough.variantId)
  const ask = async (query: string, variables: object) => {
    const { data } = await world.ask(query, { as: hana, variables: { ...variables } })
    return data as Record<string, Record<string, Record<string, string>>>
  }
  const input = { cartVersion: version, email: 'hana@rose-ash.example', name: 'Hana', idempotencyKey: 'once' }
  const code = (await ask(begin, { input })).beginCheckout?.order?.code ?? ''
  const paying = await ask(start, { input: { orderCode: code, idempotencyKey: 'once' } })
  const pageUrl = paying.startPayment?.payment?.pageUrl ?? ''
  const shown = async () => (await ask(look, { code })).order as unknown as Shown
  return { code, pageUrl, shown }
}

test('a buyer who pays and never comes back is told of by the provider, through the public site', async () => {
  const { code, pageUrl, shown } = await atThePage()
  const { pathname, search, origin } = new URL(pageUrl)
  expect(origin).toBe(world.config.sumup.pageOrigin)
  expect(search).toBe('')
  const page = await (await fetch(pageUrl)).text()
  expect(page).toContain('This is a sandbox.')
  expect(page).toContain(`Rose Ash order ${code}`)
  expect(await shown()).toMatchObject({ status: 'PENDING_PAYMENT', paymentStatus: 'UNPAID' })
  const paid = await fetch(`${world.config.sumup.host}${pathname}/pay`, {
    method: 'POST',
    redirect: 'manual',
  })
  expect(paid.status).toBe(303)
  // The poller's first look comes after fifteen seconds.
  for (let waited = 0; (await shown()).status !== 'CONFIRMED' && waited < 12_000; waited += 100)
    await pause(100)
  expect(await shown()).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' })
  expect((await shown()).history.filter(({ what }) => what === 'paid')).toHaveLength(1)
  const events = await world
    .knex('cart.payment_events as event')
    .join('cart.payments as payment', 'payment.id', 'event.payment_id')
    .where('payment.reference', `${code}-1`)
    .orderBy('event.receivedAt')
    .select('event.source', 'event.providerStatus')
  expect(events).toEqual([
    { source: 'buyer', providerStatus: 'PENDING' },
    { source: 'webhook', providerStatus: 'PAID' },
  ])
})

test('the address of the webhook is on the cart site only, and only for those who know it', async () => {
  const { webhookSecret } = world.config.sumup
  const post = async (site: 'cart' | 'market', secret: string) =>
    (await world.visit(site, `/webhooks/sumup/${secret}`, { form: {} })).status
  expect(await post('cart', webhookSecret)).toBe(204)
  expect(await post('cart', `${webhookSecret}x`)).toBe(404)
  expect(await post('market', webhookSecret)).toBeGreaterThanOrEqual(400)
})
