import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { FetchRefusal } from './FetchRefusal.ts'
import { isPublicAddress } from './isPublicAddress.ts'

interface Address {
  readonly address: string
  readonly family: number
}
/** All addresses of a name, as `dns.lookup` finds them. */
export type Resolve = (hostname: string) => Promise<readonly Address[]>

export const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) =>
    lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  )

/**
 * A `lookup` for sockets that knows public addresses only. The socket connects to what was looked at here, so a name that
 * changes its mind between two questions gains nothing. One private address among several spoils the name.
 */
export const guardedLookup =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    const answer = async () => {
      const addresses = await resolve(hostname)
      const hidden = addresses.find(({ address }) => !isPublicAddress(address))
      if (hidden || addresses.length === 0)
        throw new FetchRefusal(
          'forbidden_address',
          `${hostname} leads to ${hidden?.address ?? 'no address'}, which is not of the public internet.`,
        )
      return addresses
    }
    answer().then(
      (addresses) => {
        const [first] = addresses
        if (options.all)
          callback(
            null,
            addresses.map((each) => ({ ...each })),
          )
        else callback(null, first?.address ?? '', first?.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
