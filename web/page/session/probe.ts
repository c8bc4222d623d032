import type { IncomingHttpHeaders } from 'node:http'
import type { CookieJar } from '../http/cookies.ts'

/** How long the answer of the provider stands: once per browser, site and this time. */
export const probeSeconds = 600

/** A probe that was begun and never came back is tried again after this time, but not for ever. */
const returnsWithinMs = 3000
const mostAttempts = 3

/** What the cookie `sso-probe` says: when the provider was asked, and how often in vain. */
interface Probe {
  readonly at: number
  /** 0: it has answered. */
  readonly attempts: number
}

const shape = /^([0-9a-z]{7,9})(?:\.([1-9]))?$/

function readProbe(cookie: string | null): Probe | null {
  const [, at, attempts = '0'] = shape.exec(cookie ?? '') ?? []
  return at === undefined ? null : { at: Number.parseInt(at, 36), attempts: Number(attempts) }
}

const momentOf = (now: Date): string => now.getTime().toString(36)

/** Has this browser been asked lately, or is it being asked at this moment? */
export function isProbed(cookie: string | null, now: Date): boolean {
  const probe = readProbe(cookie)
  if (probe === null) return false
  const ageMs = now.getTime() - probe.at
  if (ageMs >= probeSeconds * 1000) return false
  return probe.attempts === 0 || probe.attempts >= mostAttempts || ageMs < returnsWithinMs
}

/** The moment of a probe, for its address, and the cookie that says that it has begun. */
export function beginProbe(
  jar: CookieJar,
  headers: IncomingHttpHeaders,
  now: Date,
): { readonly moment: string; readonly cookie: string } {
  const before = readProbe(jar.read(headers.cookie, 'sso-probe'))
  const moment = momentOf(now)
  const attempts = Math.min((before?.attempts ?? 0) + 1, mostAttempts)
  return { moment, cookie: jar.write('sso-probe', `${moment}.${attempts}`, probeSeconds) }
}

/** The provider has answered, or cannot: this browser is left alone for a while. */
export const endProbe = (jar: CookieJar, now: Date): string =>
  jar.write('sso-probe', momentOf(now), probeSeconds)

/** Did the browser keep the cookie of this moment, or one that another tab was given later? */
export function keptProbe(cookie: string | null, moment: string): boolean {
  const [kept, given] = [readProbe(cookie), readProbe(moment)]
  return kept !== null && given !== null && kept.at >= given.at
}
