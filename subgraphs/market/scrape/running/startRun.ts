import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { ScrapeRun } from '../../models/ScrapeRun.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'

interface Start {
  readonly source: Pick<ScrapeSource, 'id' | 'baseUrl'>
  readonly byUserId: string | null
  readonly at: Date
}

/** The run of the source that is not finished, or a new one. */
export async function startRun(knex: Knex, { source, byUserId, at }: Start): Promise<ScrapeRun> {
  await ScrapeRun.query(knex)
    .insert({ id: newId(), sourceId: source.id, status: 'queued', startedByUserId: byUserId, createdAt: at })
    .onConflict(knex.raw('(source_id) where finished_at is null') as unknown as string)
    .ignore()
  return ScrapeRun.query(knex).findOne({ sourceId: source.id }).whereNull('finishedAt').throwIfNotFound()
}
