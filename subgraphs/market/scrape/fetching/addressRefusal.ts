import { isIP } from 'node:net'
import { FetchRefusal } from './FetchRefusal.ts'
import { isPublicAddress } from './isPublicAddress.ts'

/**
 * Refuses an address that we never ask, before any name is resolved. What a name leads to is looked at when it is resolved.
 *
 * @param privateOrigins those that may have a private address: servers of packages/sandbox
 * @returns null when it may be asked
 */
export function addressRefusal(url: URL, privateOrigins: readonly string[]): FetchRefusal | null {
  const refusal = (why: string) => new FetchRefusal('forbidden_address', `${url.href} ${why}.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refusal('is no web address')
  if (url.username !== '' || url.password !== '') return refusal('has a password in it')
  if (privateOrigins.includes(url.origin)) return null
  if (url.port !== '') return refusal('is on an unusual port')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublicAddress(host)) return refusal('is not an address of the public internet')
  return null
}
