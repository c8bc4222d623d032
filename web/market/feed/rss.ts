import { inXml } from '../../page/http/inXml.ts'
import type { PublishedAt } from '../../page/publication/Publication.ts'
import { contentOf } from './contentOf.ts'
import type { NewProduct } from './NewProduct.ts'

/** RSS 2.0 with the content module. */
export function rss(products: readonly NewProduct[], { site, url }: PublishedAt): string {
  const items = products.map((product) => {
    const link = new URL(`/products/${product.slug}`, site.publicUrl).href
    return `<item><title>${inXml(product.title)}</title><link>${inXml(link)}</link><guid isPermaLink="false">urn:uuid:${product.id}</guid><pubDate>${new Date(product.publishedAt).toUTCString()}</pubDate><description>${inXml(product.summary)}</description><content:encoded>${inXml(contentOf(product))}</content:encoded></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${inXml(`New in the ${site.title.toLowerCase()}`)}</title><link>${inXml(site.publicUrl)}</link><description>What went on sale last.</description><language>en-GB</language><atom:link rel="self" type="application/rss+xml" href="${inXml(url)}"/>${items.join('')}</channel></rss>
`
}
