import { writtenFields } from '../text/writtenFields.ts'

/** The site's own addresses. Pages live at its root, beside them. */
const reserved = new Set(
  'archive assets feed feeds healthz internal media pages posts search sitemap sign-in tags'.split(' '),
)

/** What a page may hold. */
export const pageFields = {
  ...writtenFields,
  slug: writtenFields.slug.refine((slug) => !reserved.has(slug), 'This is an address of the site itself.'),
}
