import { siteNames } from '@rose-ash/config/rooms.ts'
import { request } from 'undici'
import type { IdentityConfig } from '../IdentityConfig.ts'
import { logoutAddress } from './clients.ts'

/** A site that does not answer at once must not keep somebody from signing out. */
const deadlineMs = 2000

/**
 * The one way in which the provider calls anybody: it tells our own sites of a logout. Every other address is refused,
 * whoever may have brought it in.
 *
 * @throws Error for another address, or when the site does not answer in two seconds
 */
export function callSite({ sites }: IdentityConfig) {
  const known = new Set(siteNames.map((site) => logoutAddress(sites[site].publicUrl)))
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    if (!known.has(address)) throw new Error(`the provider does not call ${address}`)
    const { url, host } = reachable(new URL(address))
    const answer = await request(url, {
      method: 'POST',
      headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
      body: String(init.body),
      reset: true,
      signal: AbortSignal.timeout(deadlineMs),
    })
    await answer.body.dump()
    return new Response(null, { status: answer.statusCode })
  }
}

/** Node does not resolve `*.localhost`, which is loopback by definition (RFC 6761, 6.3). */
function reachable(url: URL): { url: URL; host: string } {
  const here = new URL(url)
  if (url.hostname === 'localhost' || url.hostname.endsWith('.localhost')) here.hostname = '127.0.0.1'
  return { url: here, host: url.host }
}
