import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import { picturesToAsk } from './picturesToAsk.ts'

/** Lets the worker ask for the pictures of a source, now or then; nothing when there are none to ask for. */
export async function enqueuePictures(
  knex: Knex,
  { id, baseUrl }: Pick<ScrapeSource, 'id' | 'baseUrl'>,
  now: Date,
  runAt?: Date,
): Promise<void> {
  if (!(await picturesToAsk(knex, id, runAt ?? now).first())) return
  await enqueue(
    knex,
    'market.bringPictures',
    { sourceId: id },
    {
      jobKey: `market.bringPictures ${id}`,
      queue: `market.scrape ${new URL(baseUrl).host}`,
      ...(runAt && { runAt }),
    },
  )
}
