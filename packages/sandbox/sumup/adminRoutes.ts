import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { coded } from './ApiRefusal.ts'
import type { KeptCheckout } from './Books.ts'
import { decline, pay } from './checkouts/settleCheckout.ts'
import { readBody } from './readBody.ts'
import type { Shop } from './Shop.ts'
import { troubleList } from './troubles.ts'

/** Steers the server from another process, for whoever has the key. */
export function adminRoutes(service: FastifyInstance, shop: Shop): void {
  service.addHook('onRequest', async (request) => {
    if (request.headers.authorization !== `Bearer ${shop.apiKey}`)
      throw coded(401, 'UNAUTHORIZED', 'Send the API key.')
  })

  service.post('/sandbox/troubles', async (request, reply) => {
    shop.troubles.add(readBody(troubleList, request.body))
    return reply.code(204).send()
  })
  service.delete('/sandbox/troubles', async (_request, reply) => {
    shop.troubles.clear()
    return reply.code(204).send()
  })
  service.get('/sandbox/books', async () => ({
    checkouts: [...shop.books.checkouts.values()],
    transactions: [...shop.books.transactions.values()],
  }))

  const settle = (step: string, act: (shop: Shop, checkout: KeptCheckout) => void) =>
    service.post<{ Params: { key: string } }>(`/sandbox/checkouts/:key/${step}`, async (request, reply) => {
      act(shop, find(shop, request.params.key))
      return reply.code(204).send()
    })
  settle('pay', pay)
  settle('decline', decline)

  const overlooked = z.object({ amountMinor: z.int().min(1), currency: z.string().length(3) })
  /** A payment that no checkout of the shop belongs to, as when somebody uses the account by hand. */
  service.post('/sandbox/transactions', async (request) => {
    const { amountMinor, currency } = readBody(overlooked, request.body)
    const id = crypto.randomUUID()
    shop.books.keep('checkouts', {
      id,
      reference: `by-hand-${id}`,
      amountMinor,
      currency,
      merchantCode: shop.merchantCode,
      description: null,
      returnUrl: null,
      redirectUrl: null,
      validUntil: null,
      isHosted: false,
      status: 'PENDING',
      createdAt: shop.now().toISOString(),
    })
    pay(shop, find(shop, id))
    return { reference: `by-hand-${id}` }
  })
}

/** By its id, or by the reference that the shop gave it. */
function find({ books }: Shop, key: string): KeptCheckout {
  const found =
    books.checkouts.get(key) ?? [...books.checkouts.values()].find(({ reference }) => reference === key)
  if (!found) throw coded(404, 'NOT_FOUND', 'Resource not found')
  return found
}
