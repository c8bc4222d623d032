import type { Publication, PublishedAt } from '../../page/publication/Publication.ts'
import { atom } from './atom.ts'
import { jsonFeed } from './jsonFeed.ts'
import { type NewProduct, newProductsOf } from './NewProduct.ts'
import { rss } from './rss.ts'

type Format = (products: readonly NewProduct[], around: PublishedAt) => string

const feed = (path: string, type: string, format: Format): Publication => ({
  path,
  operation: 'market/feed/newProducts',
  type: `${type}; charset=utf-8`,
  seconds: 300,
  variables: () => ({}),
  write: (data, around) => format(newProductsOf(data), around),
})

/** What went on sale last, for feed readers. */
export const feeds: readonly Publication[] = [
  feed('/products.rss', 'application/rss+xml', rss),
  feed('/products.atom', 'application/atom+xml', atom),
  feed('/products.json', 'application/feed+json', jsonFeed),
]
