import type { Config } from '@rose-ash/config'
import type { Target } from '../load.ts'

const browsing = [
  '/products',
  '/products?sort=PRICE_ASC',
  '/products/oat-milk',
  '/categories/pantry',
  '/shops/weir-mill',
] as const
const searching = [
  '/products?label=organic',
  '/products?category=pantry',
  '/products?min=2&max=4.99',
  '/products?inStock=true',
  '/products?openNow=true',
  '/products?category=pantry&label=organic',
  '/products?search=oat+milk',
  '/products?search=honey',
  '/products?search=hony',
  '/suggest?text=hon',
  '/suggest?text=hony',
] as const

export interface ShopPage {
  readonly path: string
  readonly kind: 'browsing' | 'searching'
  readonly target: Target
}

/** What visitors of the market ask for. */
export const shopPages = ({ sites, ports }: Config): readonly ShopPage[] => {
  const page = (kind: ShopPage['kind']) => (path: string) => ({
    path,
    kind,
    target: { port: ports.web, host: sites.market.host, path },
  })
  return [...browsing.map(page('browsing')), ...searching.map(page('searching'))]
}
