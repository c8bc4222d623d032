import type { SitemapSource } from '../page/SiteTable.ts'

interface Listed {
  readonly nodes: readonly {
    readonly slug: string
    readonly events: { readonly nodes: readonly { slug: string; updatedAt: string }[] } | null
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Every public calendar, with the hundred events in it that begin last. */
export const sitemap: SitemapSource = {
  operation: 'events/sitemap',
  entries(data) {
    const calendars = data.calendars as Listed | null
    if (!calendars) return { entries: [], after: null }
    return {
      entries: calendars.nodes.flatMap((calendar) => [
        { path: `/calendars/${calendar.slug}` },
        ...(calendar.events?.nodes ?? []).map(({ slug, updatedAt }) => ({
          path: `/calendars/${calendar.slug}/${slug}`,
          lastModified: updatedAt,
        })),
      ]),
      after: calendars.pageInfo.hasNextPage ? calendars.pageInfo.endCursor : null,
    }
  },
}
