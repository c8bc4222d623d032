import { constraintOf } from '@rose-ash/db'
import { check, done, failed, type Outcome, slugify, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Product } from '../../models/Product.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { Shop } from '../../models/Shop.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import { applyImport, isChanged } from '../../sheet/applyImport.ts'
import type { ImportPlan } from '../../sheet/ImportPlan.ts'
import { planImport } from '../../sheet/planImport.ts'
import { readSheet, type SheetRow } from '../../sheet/readSheet.ts'
import { readSnapshot } from '../../sheet/readSnapshot.ts'
import type { SheetProblem } from '../../sheet/SheetProblem.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { beginShelves } from '../stock/beginShelves.ts'
import { lockLevels } from '../stock/lockLevels.ts'

/** The longest sheet, in characters. */
const longestSheet = 700_000

const schema = z.object({
  shopId: z.string(),
  csv: z
    .string()
    .min(1, 'Choose a file, or paste its lines.')
    .max(longestSheet, 'This file is too long. Send it in several parts.'),
  dryRun: z.boolean(),
})

export type ImportProductsInput = z.input<typeof schema>

/** What came of a sheet, or would come of it. */
export interface ImportReport {
  readonly isApplied: boolean
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly problems: SheetProblem[]
}

/**
 * Takes in a sheet of products, all of it or nothing. A variant is known by its SKU, so the same sheet again changes nothing.
 * A dry run finds the same as the real one and writes nothing.
 */
export async function importProducts(
  market: MarketDomain,
  input: ImportProductsInput,
): Promise<Outcome<ImportReport>> {
  const found = await shopToChange(market, input.shopId, 'shopId')
  if (!found.ok) return found
  const shop = found.value
  policy.require(market.viewer, 'product.import', shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { csv, dryRun } = checked.value
  const { rows, problems } = readSheet(csv, shop.currency)
  return market.knex
    .transaction(async (trx) => {
      // One sheet of a shop after the other; what is sold meanwhile waits for its own rows only.
      await Shop.query(trx).findById(shop.id).forNoKeyUpdate()
      const { plan, problems: more } = planImport(rows, await snapshotFor(trx, shop, rows))
      const all = [...problems, ...more].sort((a, b) => a.line - b.line)
      const report = { ...countOf(plan, rows), problems: all }
      if (dryRun || all.length > 0) return done({ ...report, isApplied: false })
      await lockPlan(trx, shop, plan)
      await applyImport({ market, trx, shop }, plan)
      return done({ ...report, isApplied: true })
    })
    .catch(changedMeanwhile)
}

const snapshotFor = (trx: Knex.Transaction, shop: Shop, rows: readonly SheetRow[]) =>
  readSnapshot(trx, shop.id, {
    skus: rows.map(({ sku }) => sku),
    slugs: [
      ...new Set(
        rows.flatMap(({ values }) =>
          [values.product ?? [], values.title ? slugify(values.title) : []].flat(),
        ),
      ),
    ],
    categories: [...new Set(rows.flatMap(({ values }) => values.categories ?? []))],
  })

/**
 * Locks what the plan writes on, in the order in which buyers and the other verbs do: shelves, prices, and last the products
 * with what lists show of them.
 */
async function lockPlan(
  trx: Knex.Transaction,
  shop: Shop,
  { products, variants }: ImportPlan,
): Promise<void> {
  const known = variants.filter(({ isNew }) => !isNew)
  const ids = known.map(({ id }) => id)
  await ProductVariant.query(trx).select('id').whereIn('id', ids).orderBy('id').forNoKeyUpdate()
  const place = await StockLocation.query(trx).findOne({ shopId: shop.id, isDefault: true }).throwIfNotFound()
  await beginShelves(
    trx,
    place.id,
    known.filter(({ stock }) => stock !== null).map(({ id }) => id),
  )
  await lockLevels(trx, ids)
  await trx('market.prices')
    .select('id')
    .whereIn('variantId', ids)
    .whereRaw('upper_inf(valid_during)')
    .orderBy(['variantId', 'priceList', 'id'])
    .forNoKeyUpdate()
  await Product.query(trx)
    .select('id')
    .whereIn(
      'id',
      products.filter(({ isNew }) => !isNew).map(({ id }) => id),
    )
    .orderBy('id')
    .forNoKeyUpdate()
}

function countOf({ products, variants }: ImportPlan, rows: readonly SheetRow[]) {
  const touched = new Set(
    products
      .filter(({ facts, categoryIds, from, to }) => facts || categoryIds || from !== to)
      .map(({ id }) => id),
  )
  const created = variants.filter(({ isNew }) => isNew).length
  const updated = variants.filter(
    (each) => !each.isNew && (isChanged(each) || touched.has(each.productId)),
  ).length
  return { created, updated, unchanged: rows.length - created - updated }
}

/** Somebody sold, filed or took a name between the reading and the writing: nothing was written. */
function changedMeanwhile(error: unknown): Outcome<never> {
  const known = [
    'stock_levels_enough',
    'products_slug_key',
    'product_variants_sku_key',
    'prices_one_at_a_time',
  ]
  if (!known.includes(constraintOf(error)?.constraint ?? '')) throw error
  return failed(
    validationError(
      ['input', 'csv'],
      'Something changed in the shop at the same moment. Check the file again.',
    ),
  )
}
