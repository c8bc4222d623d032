import { isIP } from 'node:net'
import { FetchRefusal } from './FetchRefusal.ts'
import { isPublicAddress } from './isPublicAddress.ts'

/**
 * Refuses an address that we never ask, before any name is resolved. What a name leads to is looked at when it is resolved.
 *
 * @param privateOrigin the one origin that may have a private address: a server of packages/sandbox
 * @returns null when it may be asked
 */
export function addressRefusal(url: URL, privateOrigin: string | null): FetchRefusal | null {
  const refusal = (why: string) => new FetchRefusal('forbidden_address', `${url.href} ${why}.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refusal('is no web address')
  if (url.username !== '' || url.password !== '') return refusal('has a password in it')
  if (url.origin === privateOrigin) return null
  if (url.port !== '') return refusal('is on an unusual port')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublicAddress(host)) return refusal('is not an address of the public internet')
  return null
}
