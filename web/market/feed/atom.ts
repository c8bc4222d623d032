import { inXml } from '../../page/http/inXml.ts'
import type { PublishedAt } from '../../page/publication/Publication.ts'
import { contentOf } from './contentOf.ts'
import type { NewProduct } from './NewProduct.ts'

/** When nothing has happened yet, it was last changed here. */
const beginning = '1970-01-01T00:00:00.000Z'

/** Atom 1.0 (RFC 4287). */
export function atom(products: readonly NewProduct[], { site, url }: PublishedAt): string {
  const entries = products.map((product) => {
    const link = new URL(`/products/${product.slug}`, site.publicUrl).href
    return `<entry><id>urn:uuid:${product.id}</id><title>${inXml(product.title)}</title><link href="${inXml(link)}"/><author><name>${inXml(product.shop.name)}</name></author><published>${inXml(product.publishedAt)}</published><updated>${inXml(product.publishedAt)}</updated><summary>${inXml(product.summary)}</summary><content type="html">${inXml(contentOf(product))}</content></entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>${inXml(url)}</id><title>${inXml(`New in the ${site.title.toLowerCase()}`)}</title><updated>${inXml(products[0]?.publishedAt ?? beginning)}</updated><link rel="self" href="${inXml(url)}"/><link rel="alternate" href="${inXml(site.publicUrl)}"/>${entries.join('')}</feed>
`
}
