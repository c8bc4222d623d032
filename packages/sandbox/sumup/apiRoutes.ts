import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ApiRefusal, coded, forbidden, problem } from './ApiRefusal.ts'
import { changeCheckout, deactivateCheckout } from './checkouts/changeCheckout.ts'
import { createCheckout } from './checkouts/createCheckout.ts'
import { findCheckout } from './checkouts/findCheckout.ts'
import { showCheckout } from './checkouts/showCheckout.ts'
import type { Shop } from './Shop.ts'
import { listTransactions } from './transactions/listTransactions.ts'
import { refundTransaction } from './transactions/refundTransaction.ts'
import { showInHistory, showTransaction } from './transactions/showTransaction.ts'
import type { SumupCall } from './troubles.ts'
import type { Webhooks } from './webhooks.ts'

interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

interface Answer {
  readonly status?: number
  readonly body: unknown
}

/** The API: checkouts, refunds and transactions, for whoever has the key. */
export function apiRoutes(service: FastifyInstance, shop: Shop, webhooks: Pick<Webhooks, 'tellNow'>): void {
  service.addHook('onRequest', async (request) => {
    if (request.headers.authorization !== `Bearer ${shop.apiKey}`)
      throw problem(401, 'The access token is missing or not valid.')
  })

  const route = (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    at: SumupCall,
    act: (asked: Asked) => Answer | Promise<Answer>,
  ): void => {
    service.route({
      method,
      url,
      handler: (request, reply) => answer(shop, at, request, reply, act),
    })
  }

  route('POST', '/v0.1/checkouts', 'create', async ({ body }) => {
    const checkout = createCheckout(shop, body)
    if (shop.troubles.take('webhook', 'early')) await webhooks.tellNow(checkout.id)
    if (shop.troubles.take('create', 'duplicate'))
      throw coded(409, 'DUPLICATED_CHECKOUT', 'Checkout with this checkout reference already exists')
    return { status: 201, body: showCheckout(shop, checkout) }
  })
  route('GET', '/v0.1/checkouts', 'find', ({ query }) => ({
    body: [...shop.books.checkouts.values()]
      .filter(({ reference }) => reference === query.checkout_reference)
      .map((checkout) => showCheckout(shop, checkout)),
  }))
  route('GET', '/v0.1/checkouts/:id', 'get', ({ params }) => ({
    body: showCheckout(shop, findCheckout(shop, params.id ?? '')),
  }))
  route('PATCH', '/v0.1/checkouts/:id', 'update', ({ params, body }) => ({
    body: showCheckout(shop, changeCheckout(shop, params.id ?? '', body)),
  }))
  route('DELETE', '/v0.1/checkouts/:id', 'deactivate', ({ params }) => ({
    body: showCheckout(shop, deactivateCheckout(shop, params.id ?? '')),
  }))

  route('POST', '/v1.0/merchants/:merchant/payments/:id/refunds', 'refund', ({ params, body }) => {
    requireMerchant(shop, params.merchant)
    refundTransaction(shop, params.id ?? '', body)
    return { status: 201, body: {} }
  })
  route('GET', '/v2.1/merchants/:merchant/transactions', 'transaction', ({ params, query }) => {
    requireMerchant(shop, params.merchant)
    const found = [...shop.books.transactions.values()].find(
      ({ id, code, checkoutId }) =>
        id === query.id ||
        code === query.transaction_code ||
        (query.foreign_transaction_id !== undefined &&
          shop.books.checkouts.get(checkoutId)?.reference === query.foreign_transaction_id),
    )
    if (!found) throw problem(404, 'There is no such transaction.')
    return { body: showTransaction(shop, found) }
  })
  route('GET', '/v2.1/merchants/:merchant/transactions/history', 'history', ({ params, query }) => {
    requireMerchant(shop, params.merchant)
    const { transactions, links } = listTransactions(shop, query)
    return { body: { items: transactions.map((each) => showInHistory(shop, each)), links } }
  })
}

async function answer(
  shop: Shop,
  at: SumupCall,
  request: FastifyRequest,
  reply: FastifyReply,
  act: (asked: Asked) => Answer | Promise<Answer>,
): Promise<unknown> {
  const trouble = shop.troubles.take(at, 'silent', 'fail', 'slow')
  if (trouble?.how === 'slow') await pause(trouble.delayMs, undefined, { ref: false })
  const asked = { params: request.params, query: request.query, body: request.body } as Asked
  if (trouble?.how === 'silent' || trouble?.how === 'fail') {
    if (trouble.acts) await act(asked)
    if (trouble.how === 'fail') throw troubled(at, trouble.status)
    // The caller's patience ends this, or the end of the server.
    return reply.hijack()
  }
  const { status = 200, body } = await act(asked)
  return reply.code(status).send(body)
}

/** What such an error looks like at that call. */
function troubled(at: SumupCall, status: number): ApiRefusal {
  if (at === 'refund' && status === 422)
    return problem(422, 'The refund cannot be processed.', {
      errors: [{ code: 'AMOUNT_TOO_HIGH', reason: 'Too high', max_refundable_amount: 0 }],
    })
  if (status === 409 && at === 'deactivate')
    return coded(409, 'CHECKOUT_PROCESSED', 'Checkout is already processed')
  if (status === 409 && at === 'refund')
    return problem(409, 'The transaction cannot be refunded in its present state.')
  if (status === 429 || status >= 500) return problem(status, 'Something went wrong on our side.')
  return coded(status, 'SANDBOX', 'This was ordered by a test.')
}

function requireMerchant({ merchantCode }: Shop, merchant: string | undefined): void {
  if (merchant !== merchantCode) throw forbidden('You are not allowed to act for this merchant.')
}
