import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const keyShape = /^[\w-]{43}$/

export const newFormKey = (): string => randomBytes(32).toString('base64url')

export const isFormKey = (text: string | null): text is string => text !== null && keyShape.test(text)

/**
 * The token that a form carries: HMAC of the browser's form key and the host, so that neither a planted cookie nor
 * a token from another of our sites fits (signed double submit, OWASP Cross-Site Request Forgery Prevention).
 */
export const formToken = (secret: string, key: string, host: string): string =>
  createHmac('sha256', secret).update(`form\n${host}\n${key}`).digest('base64url')

export function isFormToken(secret: string, key: string | null, host: string, token: string): boolean {
  if (!isFormKey(key)) return false
  const expected = Buffer.from(formToken(secret, key, host))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/**
 * Did the browser say that the request comes from a page of this very site? Says no as soon as it says otherwise;
 * a client that says nothing is judged by its token alone.
 */
export function comesFromHere(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  origin: string,
): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const from = headers.origin
  return from === undefined || from === origin
}
