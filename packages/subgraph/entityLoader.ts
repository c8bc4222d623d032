import { isId } from '@rose-ash/domain'
import DataLoader from 'dataloader'
import type { Model, QueryBuilder } from 'objection'

/**
 * A loader of single rows by a unique key. `read` gets every distinct key of one tick in one call
 * and answers the rows it found, in any order; a key without a row loads as null.
 */
export function entityLoader<Key extends string, Row>(
  read: (keys: readonly Key[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
}

/** Restricts the query to rows with these ids, in words that do not depend on how many there are. */
export const withIds = <M extends Model>(
  query: QueryBuilder<M, M[]>,
  ids: readonly string[],
): QueryBuilder<M, M[]> =>
  query.whereRaw('?? = any (?::uuid[])', [`${query.modelClass().tableName}.id`, [...ids]])

/** `entityLoader` by id. What is no UUID is not asked for: it cannot exist. */
export function idLoader<Row extends { id: string }>(
  read: (ids: readonly string[]) => PromiseLike<readonly Row[]>,
): DataLoader<string, Row | null> {
  return entityLoader(
    async (ids) => {
      const wellFormed = ids.filter(isId)
      return wellFormed.length === 0 ? [] : await read(wellFormed)
    },
    (row) => row.id,
  )
}

/** A loader of the rows that belong to a key, in the order in which `read` answers them; none is an empty list. */
export function groupLoader<Key extends string, Row>(
  read: (keys: readonly Key[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]))
    for (const row of await read(keys)) groups.get(keyOf(row))?.push(row)
    return keys.map((key) => groups.get(key) ?? [])
  })
}
