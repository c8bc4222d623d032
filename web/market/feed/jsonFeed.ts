import type { PublishedAt } from '../../page/publication/Publication.ts'
import { contentOf } from './contentOf.ts'
import type { NewProduct } from './NewProduct.ts'

/** JSON Feed 1.1. */
export const jsonFeed = (products: readonly NewProduct[], { site, url }: PublishedAt): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `New in the ${site.title.toLowerCase()}`,
    home_page_url: site.publicUrl,
    feed_url: url,
    language: 'en-GB',
    items: products.map((product) => ({
      id: `urn:uuid:${product.id}`,
      url: new URL(`/products/${product.slug}`, site.publicUrl).href,
      title: product.title,
      summary: product.summary,
      content_html: contentOf(product),
      date_published: product.publishedAt,
      authors: [{ name: product.shop.name }],
      ...(product.picture && { image: new URL(product.picture.url, site.publicUrl).href }),
    })),
  })}\n`
