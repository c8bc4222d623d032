import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Clock, systemClock } from '@rose-ash/domain/clock.ts'

/** The header that carries a signature between our own services. */
export const signatureHeader = 'x-rose-signature'

const skewMs = 60_000
const shape = /^t=(\d{13}),v1=([0-9a-f]{64})$/

/** What a signature covers. `path` is the request target as sent, with its query; `body` the exact text. */
export interface SignedRequest {
  readonly method: string
  readonly path: string
  readonly body: string
}

const digest = (secret: string, time: string, { method, path, body }: SignedRequest): Buffer =>
  createHmac('sha256', secret).update(`${time}\n${method.toUpperCase()}\n${path}\n${body}`).digest()

/** The value of `x-rose-signature`: `t=<ms>,v1=<hex HMAC-SHA256 of time, method, path and body, one a line>`. */
export function sign(secret: string, request: SignedRequest, clock: Clock = systemClock): string {
  const time = String(clock.now().getTime())
  return `t=${time},v1=${digest(secret, time, request).toString('hex')}`
}

/**
 * Was the request signed with this secret, within a minute of now? Compares in constant time. Within that minute
 * a request can be repeated, so whatever changes something must be idempotent.
 */
export function verify(
  secret: string,
  header: string | null | undefined,
  request: SignedRequest,
  clock: Clock = systemClock,
): boolean {
  const [, time, given] = shape.exec(header ?? '') ?? []
  if (time === undefined || given === undefined) return false
  if (Math.abs(clock.now().getTime() - Number(time)) > skewMs) return false
  return timingSafeEqual(Buffer.from(given, 'hex'), digest(secret, time, request))
}
