import { done, failed, isId, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Category } from '../../models/Category.ts'
import { maximumChildren, maximumDepth } from './categoryFields.ts'

const refused = (message: string) => failed(validationError(['input', 'parentId'], message))

/**
 * The path of a category that goes below `parentId`, or at the top. The parent is locked, so that nobody moves it below
 * this one at the same time.
 *
 * @param height how many levels the category brings, itself included
 */
export async function placeBelow(
  trx: Knex.Transaction,
  id: string,
  parentId: string | null,
  height: number,
): Promise<Outcome<string[]>> {
  const parent = parentId && isId(parentId) ? await Category.query(trx).findById(parentId).forUpdate() : null
  if (parentId && !parent) return failed(notFoundError(['input', 'parentId'], 'There is no such category.'))
  if (parent?.path.includes(id)) return refused('A category cannot stand below itself.')
  const path = [...(parent?.path ?? []), id]
  if (path.length + height - 1 > maximumDepth) return refused('Categories go four levels deep at most.')
  const siblings = Category.query(trx).whereNot('id', id)
  const count = await (parent
    ? siblings.where('parentId', parent.id)
    : siblings.whereNull('parentId')
  ).resultSize()
  if (count >= maximumChildren) return refused(`A category has at most ${maximumChildren} directly below it.`)
  return done(path)
}
