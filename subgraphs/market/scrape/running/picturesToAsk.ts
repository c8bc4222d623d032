import type { Knex } from 'knex'
import type { QueryBuilder } from 'objection'
import { ScrapePicture } from '../../models/ScrapePicture.ts'

const week = 7 * 24 * 3_600_000

/**
 * The pictures of a source to ask for at that time: those that are wanted, and once a week those that its products show, where
 * their host can tell whether they have changed. Each is asked for once at a time.
 */
export const picturesToAsk = (
  knex: Knex,
  sourceId: string,
  at: Date,
): QueryBuilder<ScrapePicture, ScrapePicture[]> =>
  ScrapePicture.query(knex)
    .alias('picture')
    .join('market.scrape_items as item', 'item.id', 'picture.itemId')
    .where({ 'item.sourceId': sourceId })
    .whereNotNull('item.productId')
    .where((ready) => ready.whereNull('picture.notBefore').orWhere('picture.notBefore', '<=', at))
    .where((due) =>
      due
        .where((wanted) =>
          wanted
            .where('picture.state', 'wanted')
            .where((fresh) => fresh.whereNull('picture.triedAt').orWhere('picture.triedAt', '<', at)),
        )
        .orWhere((shown) =>
          shown
            .where('picture.state', 'brought')
            .whereNotNull('picture.pictureId')
            .whereRaw('coalesce(picture.etag, picture.last_modified) is not null')
            .where('picture.triedAt', '<', new Date(at.getTime() - week)),
        ),
    )
