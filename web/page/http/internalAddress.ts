/**
 * Where this machine reaches one of our own origins. `*.localhost` is loopback by definition (RFC 6761, 6.3), but
 * Node does not resolve it; the caller sends the public name in the Host header.
 */
export function internalAddress(publicUrl: string): URL {
  const url = new URL(publicUrl)
  if (url.hostname === 'localhost' || url.hostname.endsWith('.localhost')) url.hostname = '127.0.0.1'
  return url
}
