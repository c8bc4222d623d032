import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { KeptCheckout } from '../Books.ts'
import { challenge, decline, isPayable, openAttempt, pay } from '../checkouts/settleCheckout.ts'
import { pageOf } from '../checkouts/showCheckout.ts'
import type { Shop } from '../Shop.ts'
import { paymentPage, styles } from './paymentPage.ts'

type Step = (shop: Shop, checkout: KeptCheckout) => void

/** What each button does. `afterwards` waits for the buyer's bank. */
const steps: Readonly<Record<string, Step>> = {
  pay,
  decline,
  challenge,
  confirm: (shop, checkout) => {
    if (openAttempt(shop, checkout)) pay(shop, checkout)
  },
  refuse: (shop, checkout) => {
    if (openAttempt(shop, checkout)) decline(shop, checkout)
  },
}

/** The page on which a buyer pays: `GET /pay/<checkout>`, and a form for each button. */
export function pageRoutes(service: FastifyInstance, shop: Shop): void {
  service.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; img-src data:; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  service.get('/pay.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(styles))

  service.get<{ Params: { id: string } }>('/pay/:id', async (request, reply) => show(shop, request, reply))

  service.post<{ Params: { id: string; step: string } }>('/pay/:id/:step', async (request, reply) => {
    const checkout = shop.books.checkouts.get(request.params.id)
    const step = steps[request.params.step]
    if (!checkout || !step) return show(shop, request, reply)
    const isLate = request.params.step === 'pay' && !isPayable(shop, checkout)
    const mayBeLate =
      isLate && checkout.status !== 'PAID' && shop.troubles.take('pay', 'afterExpiry') !== null
    if (isPayable(shop, checkout) || mayBeLate) step(shop, checkout)
    return reply.redirect(pageOf(shop, checkout), 303)
  })
}

function show(
  shop: Shop,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): FastifyReply {
  const checkout = shop.books.checkouts.get(request.params.id)
  return reply
    .code(checkout ? 200 : 404)
    .type('text/html; charset=utf-8')
    .send(paymentPage(shop, checkout ?? null))
}
