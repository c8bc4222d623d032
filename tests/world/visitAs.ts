import { siteNames } from '@rose-ash/config'
import type { CastMember } from '../../seeds/cast.ts'
import { createVisitor } from './Visitor.ts'
import { visit } from './visit.ts'
import type { World } from './World.ts'

/**
 * Visits pages as somebody of the cast, who has signed in on every site.
 *
 * @throws Error where a site does not say who it is
 */
export async function visitAs(
  { config: { home, sites, ports } }: Pick<World, 'config'>,
  { handle, displayName }: CastMember,
): Promise<World['visit']> {
  const visitor = createVisitor(ports.web)
  await visitor.signIn(handle, sites.blog.publicUrl)
  for (const site of siteNames) {
    const { text, url } = await visitor.open(new URL('/login', sites[site].publicUrl))
    if (!text.includes(displayName)) throw new Error(`${handle} is not signed in at ${url}`)
  }
  return (site, path, options = {}) => {
    const url = new URL(path, site === 'home' ? home.publicUrl : sites[site].publicUrl)
    const cookie = [...visitor.cookiesFor(url)].map((pair) => pair.join('=')).join('; ')
    const headers = { ...options.headers, ...(cookie && { cookie }) }
    return visit(url, ports.web, { ...options, headers })
  }
}
