import type { SitemapSource } from '../page/SiteTable.ts'

interface Listed {
  readonly nodes: readonly { readonly handle: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Every member. */
export const sitemap: SitemapSource = {
  operation: 'federation/sitemap',
  entries(data) {
    const users = data.users as Listed | null
    if (!users) return { entries: [], after: null }
    return {
      entries: users.nodes.map(({ handle }) => ({ path: `/@${handle}` })),
      after: users.pageInfo.hasNextPage ? users.pageInfo.endCursor : null,
    }
  },
}
