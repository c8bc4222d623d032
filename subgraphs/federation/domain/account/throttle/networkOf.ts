import { isIPv4, isIPv6 } from 'node:net'

/** Who may share an address, and who its neighbours are. */
export interface Neighbourhood {
  /** One household: an IPv4 address, or the /64 that a connection is given of IPv6. */
  readonly address: string
  /** Its surroundings: a /24, or the /48 that a customer is given. */
  readonly network: string
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** Where a client address belongs. What is no address has a neighbourhood of its own, shared with all such. */
export function networkOf(address: string): Neighbourhood {
  const plain = mapped.exec(address)?.[1] ?? address.split('%')[0] ?? ''
  if (isIPv4(plain)) {
    return { address: plain, network: `${plain.split('.').slice(0, 3).join('.')}.0/24` }
  }
  if (!isIPv6(plain)) return { address: 'unknown', network: 'unknown' }
  const groups = groupsOf(plain)
  return { address: `${prefix(groups, 4)}::/64`, network: `${prefix(groups, 3)}::/48` }
}

const prefix = (groups: readonly string[], length: number): string => groups.slice(0, length).join(':')

/** The eight groups of an IPv6 address in their shortest form (RFC 4291, 2.2). */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, inHex).split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array.from({ length: gap }, () => '0'), ...right].map((group) =>
    Number.parseInt(group, 16).toString(16),
  )
}

const inHex = (_: string, ...[a, b, c, d]: string[]): string =>
  `${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`
