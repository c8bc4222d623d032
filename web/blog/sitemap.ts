import type { SitemapSource } from '../page/SiteTable.ts'

interface Listed {
  readonly nodes: readonly { readonly slug: string; readonly updatedAt: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Every public post. */
export const sitemap: SitemapSource = {
  operation: 'blog/sitemap',
  entries(data) {
    const posts = data.posts as Listed | null
    if (!posts) return { entries: [], after: null }
    return {
      entries: posts.nodes.map(({ slug, updatedAt }) => ({
        path: `/posts/${slug}`,
        lastModified: updatedAt,
      })),
      after: posts.pageInfo.hasNextPage ? posts.pageInfo.endCursor : null,
    }
  },
}
