import { Model } from 'objection'

/** A page of a source, and what is needed to ask for it only when it has changed. */
export class ScrapePage extends Model {
  static override tableName = 'market.scrape_pages'

  declare id: string
  declare sourceId: string
  declare url: string
  declare kind: 'page' | 'sitemap'
  /** `excluded` is not asked for again: no HTML, or somebody else's. */
  declare state: 'known' | 'gone' | 'excluded'
  declare etag: string | null
  declare lastModified: string | null
  declare bodySha256: string | null
  declare httpStatus: number | null
  declare problem: string | null
  declare missingRuns: number
  declare fetchedAt: Date | null
  /** The run that finished it last. */
  declare doneRunId: string | null
}
