import type { DoorName } from '../sites.ts'
import type { Download } from './download/Download.ts'
import type { Publication } from './publication/Publication.ts'
import type { Route } from './Route.ts'

/** What a site is made of: exported as `site` by `web/<site>/routes.ts`. */
export interface SiteTable {
  readonly name: DoorName
  readonly routes: readonly Route[]
  /** Addresses that answer with a file. */
  readonly downloads?: readonly Download[]
  /** Addresses that answer everybody with the same text. */
  readonly publications?: readonly Publication[]
  /** The site's own navigation, where the blog keeps no menu for it. */
  readonly sections: readonly { readonly label: string; readonly href: string }[]
  /** Pages worth finding, list by list: paths with the time of their last change. */
  readonly sitemap?: readonly SitemapSource[]
}

export interface SitemapEntry {
  readonly path: string
  /** ISO 8601. */
  readonly lastModified?: string
}

/** An operation that pages through a list by `$after`, and the entries in one answer of it. */
export interface SitemapSource {
  readonly operation: string
  entries(data: Readonly<Record<string, unknown>>): {
    entries: readonly SitemapEntry[]
    /** The cursor to go on from. */
    after: string | null
  }
}
