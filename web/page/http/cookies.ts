import type { Config } from '@rose-ash/config'
import { interactionCookieName } from '@rose-ash/contracts'

/** The cookies that a site of ours sets. All are HttpOnly, SameSite=Lax and of the one host. */
export interface CookieJar {
  read(header: string | undefined, name: CookieName | 'interaction'): string | null
  write(name: CookieName, value: string, maxAgeSeconds?: number): string
  clear(name: CookieName): string
  put(cookie: NewCookie): string
}

export type CookieName =
  | 'csrf'
  | 'cart'
  | 'orders'
  | 'flash'
  | 'joining'
  | 'sid'
  | 'sso-probe'
  | 'browser'
  | 'draft'
  | 'ticket'
  | 'enrolment'
  | 'passkey'
  | 'codes'

/** Reads one of our cookies, or the one by which the identity provider binds a sign-in to a browser. */
export type CookieReader = (name: CookieName | 'interaction') => string | null

/** A cookie that an answer sets; without a value, it is taken away. */
export interface NewCookie {
  readonly name: CookieName
  readonly value: string | null
  readonly maxAgeSeconds?: number
}

/**
 * `__Host-` cookies where there is HTTPS. In development two clones share one cookie jar, since cookies do not
 * know ports: there the name carries the port.
 */
export function cookieJar(config: Config): CookieJar {
  const secure = config.environment === 'production'
  const named = (name: CookieName) => (secure ? `__Host-${name}` : `${name}-${config.ports.web}`)
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  const write = (name: CookieName, value: string, maxAgeSeconds?: number) =>
    `${named(name)}=${value}; ${attributes}${maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`}`
  const clear = (name: CookieName) => write(name, '', 0)
  const provider = interactionCookieName(secure, config.ports.web)
  return {
    read: (header, name) => valueIn(header, name === 'interaction' ? provider : named(name)),
    write,
    clear,
    put: ({ name, value, maxAgeSeconds }) =>
      value === null ? clear(name) : write(name, value, maxAgeSeconds),
  }
}

/** Our values are base64url and dots, so a cookie that is anything else is not ours. */
function valueIn(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at < 0 || pair.slice(0, at).trim() !== name) continue
    const value = pair.slice(at + 1).trim()
    return /^[\w.-]+$/.test(value) ? value : null
  }
  return null
}
