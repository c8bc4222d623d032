import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { ScrapePicture } from '../../models/ScrapePicture.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'

/** Lets the worker bring the pictures of a source that are wanted; nothing when there are none. */
export async function enqueuePictures(
  knex: Knex,
  { id, baseUrl }: Pick<ScrapeSource, 'id' | 'baseUrl'>,
  runAt?: Date,
): Promise<void> {
  const wanted = await ScrapePicture.query(knex)
    .where('state', 'wanted')
    .whereIn(
      'itemId',
      knex('market.scrape_items').where({ sourceId: id }).whereNotNull('productId').select('id'),
    )
    .first()
  if (wanted)
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
