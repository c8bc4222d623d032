/**
 * A place to send a visitor: a path of the same site, or an address of one of these origins.
 *
 * @throws Error for any other, so that no redirect is ever open
 */
export function trustedLocation(location: string, origins: readonly string[]): string {
  if (/^\/(?![/\\])/.test(location)) return location
  const origin = URL.canParse(location) ? new URL(location).origin : null
  if (origin !== null && origins.includes(origin)) return location
  throw new Error(`${location} is no address of ours to redirect to.`)
}
