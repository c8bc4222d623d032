/** An address longer than this is not carried through a sign-in. */
const longest = 1500

/**
 * Where a visitor goes after a sign-in: a path of the same site with its query, or the front page when it is anything
 * else. So no sign-in leads away from the site, nor into another sign-in.
 */
export function returnPath(wanted: string | null): string {
  if (wanted === null || wanted.length > longest || !/^\/(?![/\\])/.test(wanted)) return '/'
  if (!URL.canParse(wanted, 'http://site')) return '/'
  const { origin, pathname, search } = new URL(wanted, 'http://site')
  if (origin !== 'http://site' || pathname.startsWith('//')) return '/'
  return own.has(pathname) ? '/' : `${pathname}${search}`
}

const own = new Set(['/login', '/callback', '/logout'])
