import DataLoader from 'dataloader'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visiblePages } from '../domain/page/visiblePages.ts'
import type { Page } from '../models/Page.ts'

/** Pages by their slug, and by slugs that they had before: those only where no page has the slug now. */
export const pageBySlug = (blog: BlogDomain) =>
  new DataLoader(async (slugs: readonly string[]): Promise<(Page | null)[]> => {
    const pages = new Map((await visiblePages(blog).whereIn('slug', slugs)).map((page) => [page.slug, page]))
    const missing = slugs.filter((slug) => !pages.has(slug))
    if (missing.length > 0) {
      const old: { slug: string; pageId: string }[] = await blog
        .knex('blog.page_slugs')
        .select('slug', 'pageId')
        .whereIn('slug', missing)
      const renamed =
        old.length > 0 ? await visiblePages(blog).findByIds(old.map(({ pageId }) => pageId)) : []
      for (const { slug, pageId } of old) {
        const page = renamed.find(({ id }) => id === pageId)
        if (page) pages.set(slug, page)
      }
    }
    return slugs.map((slug) => pages.get(slug) ?? null)
  })
