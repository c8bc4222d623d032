import type { Door } from '../../sites.ts'

/**
 * A place to send a visitor: a path of the same site, or an address of one of our sites.
 *
 * @throws Error for any other, so that no redirect is ever open
 */
export function trustedLocation(location: string, doors: readonly Door[]): string {
  if (/^\/(?![/\\])/.test(location)) return location
  const origin = URL.canParse(location) ? new URL(location).origin : null
  if (doors.some(({ publicUrl }) => publicUrl === origin)) return location
  throw new Error(`${location} is no address of ours to redirect to.`)
}
