import type { Config, SiteName } from '@rose-ash/config'
import type { Target } from './load.ts'

/** One page of each site: a list where the site has one; and of market and blog a detail page and a narrowed list beside it. */
const pages: readonly {
  readonly site: SiteName
  readonly path: string
  readonly kind: 'list' | 'detail' | 'home'
}[] = [
  { site: 'market', path: '/products', kind: 'list' },
  { site: 'market', path: '/products/oat-milk', kind: 'detail' },
  { site: 'market', path: '/categories/pantry', kind: 'list' },
  { site: 'blog', path: '/posts', kind: 'list' },
  { site: 'blog', path: '/posts/how-the-cooperative-works', kind: 'detail' },
  { site: 'blog', path: '/tags/recipes', kind: 'list' },
  { site: 'cart', path: '/', kind: 'home' },
  { site: 'events', path: '/calendar?view=list', kind: 'list' },
  { site: 'federation', path: '/members', kind: 'list' },
  { site: 'account', path: '/newsletters', kind: 'list' },
]

export interface MeasuredPage {
  readonly name: string
  readonly kind: 'list' | 'detail' | 'home'
  readonly target: Target
}

export const measuredPages = ({ sites, ports }: Config): MeasuredPage[] =>
  pages.map(({ site, path, kind }) => ({
    name: `${site}${path}`,
    kind,
    target: { port: ports.web, host: sites[site].host, path },
  }))
