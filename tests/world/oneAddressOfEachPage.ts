import { matchRoutes } from '@rose-ash/web/page/matchRoute.ts'
import type { Route } from '@rose-ash/web/page/Route.ts'
import type { SiteTable } from '@rose-ash/web/page/SiteTable.ts'
import { siteTables } from '@rose-ash/web/siteTables.ts'
import type { Page, VisitOptions } from './visit.ts'
import type { World } from './World.ts'

type SiteOfTable = SiteTable['name']

/** A page that exists, under one line of a site's table. */
export interface Address {
  readonly site: SiteOfTable
  readonly route: Route
  /** With its query. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
}

/** Far more than it takes; a page that no other links to is not found by looking longer. */
const mostVisits = 150

/**
 * Follows the links of the sites from their homes, as a visitor would, until there is one of each page in their tables. What is
 * missing in the result, no link leads to.
 */
export async function oneAddressOfEachPage(
  { config, visit }: Pick<World, 'config' | 'visit'>,
  options: VisitOptions = {},
): Promise<readonly Address[]> {
  const matchers = new Map(siteTables.map(({ name, routes }) => [name, matchRoutes(routes)]))
  const siteOf = new Map<string, SiteOfTable>(
    siteTables.map(({ name }) => {
      const { publicUrl } = name === 'home' ? config.home : config.sites[name]
      return [publicUrl, name]
    }),
  )
  const wanted = new Set(
    siteTables.flatMap(({ name, routes }) => routes.map(({ page }) => pageName(name, page))),
  )
  const found = new Map<string, Address>()
  const isFound = ({ site, route }: Address) => found.has(pageName(site, route.page))
  const seen = new Set<string>()
  const waiting: Address[] = []

  const meet = (site: SiteOfTable, path: string) => {
    const [pathname = '/'] = path.split('?', 1)
    const match = matchers.get(site)?.(pathname)
    if (!match || seen.has(`${site} ${path}`)) return
    seen.add(`${site} ${path}`)
    waiting.push({ site, route: match.route, path, params: match.params })
  }

  for (const site of siteOf.values()) meet(site, '/')
  for (let visits = 0; visits < mostVisits && found.size < wanted.size; visits++) {
    const next = waiting.findIndex((each) => !isFound(each))
    const [address] = waiting.splice(Math.max(next, 0), 1)
    if (address === undefined) break
    const page = await visit(address.site, address.path, options)
    if (page.status === 200 && !isFound(address))
      found.set(pageName(address.site, address.route.page), address)
    for (const { origin, pathname, search } of linksOf(page, originOf(siteOf, address.site), address.path)) {
      const site = siteOf.get(origin)
      if (site !== undefined) meet(site, `${pathname}${search}`)
    }
  }
  return [...found.values()]
}

const pageName = (site: string, page: string): string => `${site}/${page}`

const originOf = (sites: ReadonlyMap<string, SiteOfTable>, site: SiteOfTable): string =>
  [...sites].find(([, name]) => name === site)?.[0] ?? ''

const linksOf = ({ body }: Page, origin: string, path: string): readonly URL[] =>
  [...body.matchAll(/<a\b[^>]*?\shref="([^"#]+)/g)].flatMap(([, href = '']) => {
    const link = URL.parse(href.replaceAll('&amp;', '&'), new URL(path, origin).href)
    return link === null ? [] : [link]
  })
