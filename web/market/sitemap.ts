import type { SitemapSource } from '../page/SiteTable.ts'

interface Listed {
  readonly nodes: readonly { readonly slug: string; readonly publishedAt?: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const list = (operation: string, root: string, folder: string): SitemapSource => ({
  operation,
  entries(data) {
    const listed = data[root] as Listed | null
    if (!listed) return { entries: [], after: null }
    return {
      entries: listed.nodes.map(({ slug, publishedAt }) => ({
        path: `${folder}/${slug}`,
        ...(publishedAt !== undefined && { lastModified: publishedAt }),
      })),
      after: listed.pageInfo.hasNextPage ? listed.pageInfo.endCursor : null,
    }
  },
})

/** Everything on sale, who sells it, the shelves and the pages that editors compose. */
export const sitemap: readonly SitemapSource[] = [
  list('market/sitemap/marketPages', 'marketPages', '/pages'),
  list('market/sitemap/shops', 'shops', '/shops'),
  list('market/sitemap/categories', 'categories', '/categories'),
  list('market/sitemap/products', 'products', '/products'),
]
