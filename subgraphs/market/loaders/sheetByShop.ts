import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { Shop } from '../models/Shop.ts'
import { readProducts } from '../sheet/readSnapshot.ts'
import { writeSheet } from '../sheet/writeSheet.ts'

/** Products in one part of a sheet. */
const partSize = 200

/** A part of a sheet, and the product after which the next one goes on; null after the last. */
export interface SheetPart {
  readonly csv: string
  readonly endCursor: string | null
}

/** The products of a shop as a sheet, part by part. */
export const sheetByShop =
  ({ knex }: MarketDomain) =>
  async ({ id, currency }: Pick<Shop, 'id' | 'currency'>, after: string | null): Promise<SheetPart> => {
    const known = await readProducts(knex, id, { after, limit: partSize })
    const last = known.products.at(partSize - 1)
    return { csv: writeSheet(known, { currency, hasHeadings: after === null }), endCursor: last?.id ?? null }
  }
