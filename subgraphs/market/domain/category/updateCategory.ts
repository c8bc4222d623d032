import { changeRow } from '@rose-ash/db'
import { check, done, isId, leftOut, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Category } from '../../models/Category.ts'
import { policy } from '../../policy.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { categoryConstraints } from './categoryConstraints.ts'
import { categoryFields } from './categoryFields.ts'
import { placeBelow } from './placeBelow.ts'
import { productsBelow } from './productsBelow.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  parentId: categoryFields.parentId.optional(),
  name: leftOut(categoryFields.name),
  slug: leftOut(categoryFields.slug),
  description: leftOut(categoryFields.description),
  picture: categoryFields.picture.optional(),
  pictureAlt: leftOut(categoryFields.pictureAlt),
  rank: leftOut(categoryFields.rank),
})

export type UpdateCategoryInput = z.input<typeof schema>

export async function updateCategory(
  market: MarketDomain,
  input: UpdateCategoryInput,
): Promise<Outcome<Category>> {
  policy.require(market.viewer, 'category.update')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, parentId, ...changes } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const place = parentId === undefined ? done({}) : await newPlace(trx, id, parentId)
      if (!place.ok) return place
      const changed = await changeRow(Category, trx, { id, version }, { ...changes, ...place.value })
      if (!changed.ok) return changed
      if (parentId !== undefined) await carryAlong(trx, changed.value)
      if (parentId !== undefined || changes.name !== undefined)
        await relist(trx, await productsBelow(trx, id))
      await announce(market, trx, {
        topic: 'market.category.changed',
        aggregateType: 'Category',
        aggregateId: id,
        payload: { categoryId: id },
      })
      return changed
    })
    .catch(categoryConstraints)
}

async function newPlace(trx: Knex.Transaction, id: string, parentId: string | null) {
  const below = isId(id) ? await Category.query(trx).whereRaw('path @> array[?::uuid]', [id]).forUpdate() : []
  const depth = below.find((category) => category.id === id)?.path.length ?? 1
  const height = Math.max(depth, ...below.map(({ path }) => path.length)) - depth + 1
  const path = await placeBelow(trx, id, parentId, height)
  return path.ok ? done({ parentId, path: path.value }) : path
}

/** Gives what stands below a moved category its new path. */
async function carryAlong(trx: Knex.Transaction, { id, path }: Category): Promise<void> {
  await trx.raw(
    `update market.categories set path = ?::uuid[] || path[array_position(path, ?::uuid) + 1:]
     where path @> array[?::uuid] and id <> ?::uuid`,
    [path, id, id, id],
  )
}
