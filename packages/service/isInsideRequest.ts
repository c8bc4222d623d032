import { BlockList, isIPv4 } from 'node:net'
import type { FastifyRequest } from 'fastify'

const inside = new BlockList()
inside.addSubnet('127.0.0.0', 8, 'ipv4')
inside.addSubnet('10.0.0.0', 8, 'ipv4')
inside.addSubnet('172.16.0.0', 12, 'ipv4')
inside.addSubnet('192.168.0.0', 16, 'ipv4')
inside.addAddress('::1', 'ipv6')
inside.addSubnet('fc00::', 7, 'ipv6')

const isPrivate = (address: string): boolean => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return inside.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6')
}

/**
 * Does the request come straight from a machine of ours (RFC 1918, RFC 4193, loopback)? Whatever a public
 * proxy passed on carries a forwarding header and does not count, though the proxy itself is one of ours.
 */
export function isInsideRequest(request: FastifyRequest): boolean {
  if (request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined)
    return false
  return isPrivate(request.socket.remoteAddress ?? '')
}
