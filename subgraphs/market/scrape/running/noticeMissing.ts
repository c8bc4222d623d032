import type { Knex } from 'knex'
import { archiveProduct } from '../../domain/product/archiveProduct.ts'
import { Product } from '../../models/Product.ts'
import { ScrapeItem } from '../../models/ScrapeItem.ts'
import { must } from '../applying/NotApplied.ts'
import type { Walk } from './Walk.ts'

/** Runs in a row that do not find a product before it counts as gone. */
const patience = 3

/** Fewer may vanish in one run without anybody wondering. */
const fewest = 5

/**
 * What no page of a whole run showed was missing once more. After three times it is gone: its product is archived, never
 * removed. When most of a site vanishes at once, it is rather the site that has changed, and nothing is counted.
 *
 * @returns false in that case
 */
export async function noticeMissing({ market, source, run }: Walk): Promise<boolean> {
  const { knex } = market
  const known = () => ScrapeItem.query(knex).where('sourceId', source.id).whereNot('state', 'gone')
  const absent = await known().whereNot('seenRunId', run.id).whereNull('pageId').select('id')
  if (absent.length >= fewest && absent.length * 2 > (await known().resultSize())) return false
  for (const { id } of absent)
    await knex.transaction(async (trx) => {
      const item = await ScrapeItem.query(trx).findById(id).forUpdate().throwIfNotFound()
      // A run that was killed here goes on with those that it has not counted.
      if (item.seenRunId === run.id) return
      const missingRuns = item.missingRuns + 1
      const isGone = missingRuns >= patience
      await ScrapeItem.query(trx)
        .findById(id)
        .patch({ missingRuns, seenRunId: run.id, ...(isGone ? goneFrom(item) : {}) })
      const archived =
        isGone && item.state !== 'ignored' ? await archive({ ...market, knex: trx }, trx, item) : 0
      await trx('market.scrape_runs').where({ id: run.id }).increment({ missing: 1, archived })
    })
  return true
}

const goneFrom = (item: ScrapeItem): Partial<ScrapeItem> =>
  item.state === 'ignored' ? {} : { state: 'gone', reasons: [], note: null, version: item.version + 1 }

async function archive(market: Walk['market'], trx: Knex.Transaction, item: ScrapeItem): Promise<number> {
  const product = item.productId === null ? undefined : await Product.query(trx).findById(item.productId)
  if (product?.status !== 'active') return 0
  must(await archiveProduct(market, product))
  return 1
}
