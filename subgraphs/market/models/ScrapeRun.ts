import { Model } from 'objection'
import { ScrapeSource } from './ScrapeSource.ts'

export type ScrapeRunStatus = 'queued' | 'running' | 'ok' | 'partial' | 'failed' | 'blocked'

/** One walk through a source. Its numbers are kept while it goes, so they survive a kill. */
export class ScrapeRun extends Model {
  static override tableName = 'market.scrape_runs'

  declare id: string
  declare sourceId: string
  declare status: ScrapeRunStatus
  declare startedByUserId: string | null
  declare createdAt: Date
  declare startedAt: Date | null
  declare finishedAt: Date | null
  declare requests: number
  declare pagesRead: number
  declare pagesUnchanged: number
  declare pagesFailed: number
  declare created: number
  declare updated: number
  declare unchanged: number
  declare toReview: number
  declare missing: number
  declare archived: number
  declare error: string | null

  declare source?: ScrapeSource

  static override get relationMappings() {
    return {
      source: {
        relation: Model.BelongsToOneRelation,
        modelClass: ScrapeSource,
        join: { from: 'market.scrape_runs.sourceId', to: 'market.scrape_sources.id' },
      },
    }
  }
}
