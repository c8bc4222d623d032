import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Books, KeptHook } from './Books.ts'
import type { Troubles } from './troubles.ts'

/** After which a webhook that nobody took is sent again. */
export const documentedRetries: readonly number[] = [60_000, 300_000, 1_200_000, 7_200_000]
const deadlineMs = 10_000

export interface Webhooks {
  /** Sends one, unless something else was agreed on; what is not taken is sent again later. */
  tell(checkoutId: string): void
  /** Sends one now, and waits until it was answered. */
  tellNow(checkoutId: string): Promise<void>
  close(): void
}

/**
 * Notices of changed checkouts: `POST <return_url>` with `{event_type, id}`, unsigned. Those that are on their way when the
 * process ends go on with the next.
 */
export function createWebhooks(of: {
  books: Books
  troubles: Troubles
  retriesMs: readonly number[]
  now(): Date
}): Webhooks {
  const { books, troubles, retriesMs, now } = of
  const closing = new AbortController()
  const timers = new Set<NodeJS.Timeout>()

  const later = (hook: KeptHook): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        void attempt(hook)
      },
      Math.max(0, new Date(hook.dueAt).getTime() - now().getTime()),
    )
    timer.unref()
    timers.add(timer)
  }
  const attempt = async (hook: KeptHook): Promise<void> => {
    const isTaken = await send(hook, closing.signal)
    if (closing.signal.aborted) return
    const delay = retriesMs[hook.tries]
    if (isTaken || delay === undefined) return books.forget('hooks', hook.id)
    const next = { ...hook, tries: hook.tries + 1, dueAt: new Date(now().getTime() + delay).toISOString() }
    books.keep('hooks', next)
    later(next)
  }
  const hookOf = (checkoutId: string, delayMs = 0): KeptHook | null => {
    const url = books.checkouts.get(checkoutId)?.returnUrl
    if (!url) return null
    const hook = {
      id: randomUUID(),
      checkoutId,
      url,
      tries: 0,
      dueAt: new Date(now().getTime() + delayMs).toISOString(),
    }
    books.keep('hooks', hook)
    return hook
  }
  for (const hook of books.hooks.values()) later(hook)

  return {
    tell(checkoutId) {
      const trouble = troubles.take('webhook', 'never', 'twice', 'late')
      if (trouble?.how === 'never') return
      const count = trouble?.how === 'twice' ? 2 : 1
      for (let sent = 0; sent < count; sent += 1) {
        const hook = hookOf(checkoutId, trouble?.how === 'late' ? trouble.delayMs : 0)
        if (hook) later(hook)
      }
    },
    async tellNow(checkoutId) {
      const hook = hookOf(checkoutId)
      if (hook) await Promise.race([attempt(hook), pause(deadlineMs, undefined, { ref: false })])
    },
    close() {
      closing.abort()
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Names below `localhost` are this machine, whatever the resolver knows (RFC 6761, 6.3). */
const lookup: LookupFunction = (hostname, options, callback) => {
  if (hostname !== 'localhost' && !hostname.endsWith('.localhost'))
    return void import('node:dns').then(({ lookup: ask }) => ask(hostname, options, callback))
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }])
  else callback(null, '127.0.0.1', 4)
}

function send({ url, checkoutId }: KeptHook, closing: AbortSignal): Promise<boolean> {
  const body = JSON.stringify({ event_type: 'CHECKOUT_STATUS_CHANGED', id: checkoutId })
  const request = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const sending = request(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        lookup,
        agent: false,
        signal: AbortSignal.any([closing, AbortSignal.timeout(deadlineMs)]),
      },
      (response) => {
        response.resume()
        const status = response.statusCode ?? 0
        response.on('close', () => resolve(status >= 200 && status < 300))
      },
    )
    sending.on('error', () => resolve(false))
    sending.end(body)
  })
}
