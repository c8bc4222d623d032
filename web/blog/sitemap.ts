import type { SitemapSource } from '../page/SiteTable.ts'

interface Written {
  readonly slug: string
  readonly updatedAt: string
}

interface Posts {
  readonly nodes: readonly Written[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
}

const under =
  (folder: string) =>
  ({ slug, updatedAt }: Written) => ({ path: `${folder}/${slug}`, lastModified: updatedAt })

/** Every public post; with the first page of them the pages, and the subjects under which there is something. */
export const sitemap: SitemapSource = {
  operation: 'blog/sitemap',
  entries(data) {
    const posts = data.posts as Posts | null
    const pages = data.pages as { readonly nodes: readonly Written[] } | null
    const tags = data.tags as { readonly nodes: readonly { slug: string; postCount: number }[] } | null
    const isFirst = posts?.pageInfo.hasPreviousPage !== true
    return {
      entries: [
        ...(isFirst ? (pages?.nodes ?? []).map(under('')) : []),
        ...(isFirst ? (tags?.nodes ?? []) : [])
          .filter(({ postCount }) => postCount > 0)
          .map(({ slug }) => ({ path: `/tags/${slug}` })),
        ...(posts?.nodes ?? []).map(under('/posts')),
      ],
      after: posts?.pageInfo.hasNextPage ? posts.pageInfo.endCursor : null,
    }
  },
}
