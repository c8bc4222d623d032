import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal, type Viewer } from '@rose-ash/domain'
import { z } from 'zod'

/** The header in which the gateway tells a subgraph who asks. */
export const viewerHeader = 'x-rose-viewer'

/** Seconds for which an assertion may be used; it covers one operation, with room for clocks that disagree. */
const lifetimeSeconds = 60

const assertionSchema = z.object({
  userId: z.string().nullable(),
  handle: z.string().nullable(),
  roles: z.array(z.enum(['member', 'author', 'editor', 'moderator', 'admin'])),
  expires: z.number(),
})

const seal = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('base64url')

/** The viewer as a header value: base64url JSON and an HMAC-SHA256 over it, good for a minute. */
export function signViewer(viewer: Viewer, secret: string, now: Date): string {
  const { userId, handle, roles } = viewer
  const expires = Math.floor(now.getTime() / 1000) + lifetimeSeconds
  const body = Buffer.from(JSON.stringify({ userId, handle, roles, expires })).toString('base64url')
  return `${body}.${seal(body, secret)}`
}

/** @throws {Refusal} `UNAUTHENTICATED` when the assertion was not made with the secret, or is too old. */
export function verifyViewer(header: string, secret: string, now: Date): Viewer {
  const [body = '', given = ''] = header.split('.')
  const expected = seal(body, secret)
  if (given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))) {
    const { expires, ...viewer } = assertionSchema.parse(
      JSON.parse(Buffer.from(body, 'base64url').toString()),
    )
    if (expires >= now.getTime() / 1000) return viewer
  }
  throw new Refusal('UNAUTHENTICATED', 'Who asks is not vouched for by the gateway.')
}
