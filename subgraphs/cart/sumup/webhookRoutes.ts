import { createHash, timingSafeEqual } from 'node:crypto'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { FastifyInstance } from 'fastify'
import type { Knex } from 'knex'
import { z } from 'zod'

const notice = z.object({ event_type: z.string(), id: z.string().regex(/^[\w-]{1,100}$/) })

/** Where SumUp tells us that something changed. */
export const webhookUrl = (origin: string, secret: string): string => `${origin}/webhooks/sumup/${secret}`

/**
 * `POST /webhooks/sumup/<secret>`. Notices are not signed, so nothing of them is believed but that it may be time to ask: a job
 * does, soon, once for however many notices of one checkout. What is not understood is taken and forgotten; whoever does not
 * know the address learns nothing.
 */
export function webhookRoutes(
  service: FastifyInstance,
  { knex, secret }: { readonly knex: Knex; readonly secret: string },
): void {
  service.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 16_384 }, (_request, text, done) =>
      done(null, text),
    )
    scope.post<{ Params: { secret: string } }>('/webhooks/sumup/:secret', async (request, reply) => {
      if (!isSame(request.params.secret, secret)) return reply.callNotFound()
      const told = notice.safeParse(readJson(request.body))
      if (told.success) {
        const checkoutId = told.data.id
        const jobKey = `cart.hearOfCheckout:${checkoutId}`
        await enqueue(knex, 'cart.hearOfCheckout', { checkoutId }, { jobKey, maxAttempts: 5 })
      }
      return reply.code(204).send()
    })
  })
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}

/** In a time that tells nothing about how far they are the same. */
const isSame = (given: string, right: string): boolean => timingSafeEqual(digest(given), digest(right))

const digest = (text: string) => createHash('sha256').update(text).digest()
