import type { SitemapSource } from '../page/SiteTable.ts'

interface Listed {
  readonly nodes: readonly { readonly updatedAt: string; readonly user: { readonly handle: string } | null }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
}

/** Every newsletter, with the first page of profiles, and every profile that is open to everybody. */
export const sitemap: SitemapSource = {
  operation: 'account/sitemap',
  entries(data) {
    const profiles = data.profiles as Listed | null
    const newsletters = data.newsletters as { readonly nodes: readonly { readonly slug: string }[] } | null
    const isFirst = profiles?.pageInfo.hasPreviousPage !== true
    return {
      entries: [
        ...(isFirst ? (newsletters?.nodes ?? []).map(({ slug }) => ({ path: `/newsletters/${slug}` })) : []),
        ...(profiles?.nodes ?? []).flatMap(({ user, updatedAt }) =>
          user ? [{ path: `/profiles/${user.handle}`, lastModified: updatedAt }] : [],
        ),
      ],
      after: profiles?.pageInfo.hasNextPage ? profiles.pageInfo.endCursor : null,
    }
  },
}
