import type { SitemapSource } from '../page/SiteTable.ts'

interface Listed {
  readonly nodes: readonly { readonly slug: string; readonly publishedAt: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Everything on sale. */
export const sitemap: SitemapSource = {
  operation: 'market/sitemap',
  entries(data) {
    const products = data.products as Listed | null
    if (!products) return { entries: [], after: null }
    return {
      entries: products.nodes.map(({ slug, publishedAt }) => ({
        path: `/products/${slug}`,
        lastModified: publishedAt,
      })),
      after: products.pageInfo.hasNextPage ? products.pageInfo.endCursor : null,
    }
  },
}
