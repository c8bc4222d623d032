import type { Vault } from '../createVault.ts'
import type { NewCookie } from '../http/cookies.ts'

/** How many orders a browser remembers. */
const most = 8
const keptForSeconds = 90 * 86_400
const purpose = 'keys of orders'

/** The keys of guests' orders that a browser brings, the latest first: pairs of a code and its key. */
export function orderKeysOf(vault: Vault, cookie: string | null): readonly (readonly [string, string])[] {
  const opened = cookie === null ? null : vault.open(cookie, purpose)
  return opened === null ? [] : (JSON.parse(opened) as [string, string][])
}

/** The cookie of a browser that got hold of one more order. What it carries opens orders, so nobody else can read it. */
export function withOrderKey(vault: Vault, cookie: string | null, code: string, key: string): NewCookie {
  const others = orderKeysOf(vault, cookie).filter(([known]) => known !== code)
  const kept = JSON.stringify([[code, key], ...others].slice(0, most))
  return { name: 'orders', value: vault.seal(kept, purpose), maxAgeSeconds: keptForSeconds }
}
