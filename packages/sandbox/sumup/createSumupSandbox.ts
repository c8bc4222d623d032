import type { FastifyError, FastifyInstance } from 'fastify'
import { ApiRefusal, coded } from './ApiRefusal.ts'
import { adminRoutes } from './adminRoutes.ts'
import { apiRoutes } from './apiRoutes.ts'
import type { Books, KeptCheckout, KeptTransaction } from './Books.ts'
import { decline, pay } from './checkouts/settleCheckout.ts'
import { openBooks } from './openBooks.ts'
import { pageRoutes } from './page/pageRoutes.ts'
import type { Shop } from './Shop.ts'
import { createTroubles, type SumupTrouble } from './troubles.ts'
import { createWebhooks, documentedRetries } from './webhooks.ts'

export interface SumupSandboxOptions {
  readonly apiKey: string
  readonly merchantCode: string
  /** Where its pages are reached, known once it listens. */
  readonly origin: () => string
  /** What it remembers over its end; null to forget. */
  readonly file: string | null
  /** After how many milliseconds a webhook that was not taken is sent again; as documented unless told. */
  readonly retriesMs?: readonly number[]
  readonly now?: () => Date
}

/** A payment provider over which a test has power. */
export interface SumupSandbox {
  /** Adds its routes to a service. */
  mount(service: FastifyInstance): Promise<void>
  /** Lets things go wrong, in this order, each once unless told. */
  next(...troubles: readonly SumupTrouble[]): void
  /** Forgets what was to go wrong. */
  calm(): void
  checkout(reference: string): KeptCheckout | null
  transactions(reference: string): readonly KeptTransaction[]
  /** Does what the buyer's button does, whatever the time is. */
  pay(reference: string): void
  decline(reference: string): void
  /** Ends what is on its way; the file keeps it. */
  close(): void
}

/**
 * A server that speaks SumUp's API (checkouts v0.1, refunds v1.0, transactions v2.1, webhooks), with a page to pay on, and no money
 * in it. Sources: the published OpenAPI document and guides of developer.sumup.com.
 */
export function createSumupSandbox(options: SumupSandboxOptions): SumupSandbox {
  const now = options.now ?? (() => new Date())
  const books: Books = openBooks(options.file, now())
  const troubles = createTroubles()
  const webhooks = createWebhooks({ books, troubles, retriesMs: options.retriesMs ?? documentedRetries, now })
  const { apiKey, merchantCode, origin } = options
  const shop: Shop = { books, troubles, apiKey, merchantCode, origin, now, tell: webhooks.tell }
  const byReference = (reference: string) =>
    [...books.checkouts.values()].find((checkout) => checkout.reference === reference) ?? null
  const act = (step: typeof pay, reference: string) => {
    const checkout = byReference(reference)
    if (!checkout) throw new Error(`the sandbox has no checkout ${reference}`)
    step(shop, checkout)
  }

  return {
    async mount(service) {
      await service.register(async (scope) => {
        answerAsTheApi(scope)
        await scope.register(async (api) => apiRoutes(api, shop, webhooks))
        await scope.register(async (admin) => adminRoutes(admin, shop))
        await scope.register(async (pages) => pageRoutes(pages, shop))
      })
    },
    next: (...more) => troubles.add(more),
    calm: () => troubles.clear(),
    checkout: byReference,
    transactions: (reference) => {
      const checkout = byReference(reference)
      return [...books.transactions.values()].filter(({ checkoutId }) => checkoutId === checkout?.id)
    },
    pay: (reference) => act(pay, reference),
    decline: (reference) => act(decline, reference),
    close: () => webhooks.close(),
  }
}

/** Bodies are JSON, whatever they are called, or nothing; errors have the API's shapes. */
function answerAsTheApi(service: FastifyInstance): void {
  service.removeAllContentTypeParsers()
  service.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 65_536 }, (request, text, done) => {
    if (text === '' || request.url.startsWith('/pay/')) return done(null, undefined)
    try {
      done(null, JSON.parse(String(text)))
    } catch {
      done(coded(400, 'INVALID', 'The body is not JSON'))
    }
  })
  service.setErrorHandler((error: FastifyError | ApiRefusal, request, reply) => {
    if (error instanceof ApiRefusal)
      return reply.code(error.status).type(error.type).send(JSON.stringify(error.body))
    request.log.error({ err: error }, 'the sandbox failed')
    return reply.code(500).send({ error_code: 'INTERNAL', message: 'The sandbox failed' })
  })
}
