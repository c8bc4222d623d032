import { conflictError, done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Row } from './Row.ts'

/** A row as somebody saw it: changes apply to that version or not at all. */
export interface Seen {
  readonly id: string
  readonly version: number
}

type RowClass<M extends Row> = typeof Row & (new () => M)

/**
 * Applies `changes` to the row if it still has the version that was seen, and makes its version one greater.
 * Keys whose value is undefined are left as they are. Otherwise a `ConflictError` with the present version, or a
 * `NotFoundError`.
 */
export async function changeRow<M extends Row>(
  model: RowClass<M>,
  knex: Knex,
  seen: Seen,
  changes: object,
): Promise<Outcome<M>> {
  if (!isId(seen.id)) return missing(model)
  const [row] = await model
    .query(knex)
    .patch({ ...changes, version: seen.version + 1 })
    .where({ id: seen.id, version: seen.version })
    .returning('*')
  return row ? done(row as M) : explain(model, knex, seen)
}

/** Deletes the row if it still has the version that was seen; the outcome's value is the row that was. */
export async function removeRow<M extends Row>(
  model: RowClass<M>,
  knex: Knex,
  seen: Seen,
): Promise<Outcome<M>> {
  if (!isId(seen.id)) return missing(model)
  const [row] = await model.query(knex).delete().where({ id: seen.id, version: seen.version }).returning('*')
  return row ? done(row as M) : explain(model, knex, seen)
}

async function explain<M extends Row>(model: RowClass<M>, knex: Knex, seen: Seen): Promise<Outcome<never>> {
  const current = await model.query(knex).findById(seen.id)
  return current ? failed(conflictError(current.version)) : missing(model)
}

const missing = (model: { name: string }): Outcome<never> =>
  failed(notFoundError(['input', 'id'], `There is no such ${words(model.name)}.`))

/** `NavigationMenu` reads `navigation menu`. */
const words = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
