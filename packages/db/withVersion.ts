import type { QueryBuilder } from 'objection'
import type { Row } from './Row.ts'

/**
 * Runs an update of one row only if nobody has changed it since the caller saw `version`, and counts the version up.
 *
 *     const product = await withVersion(Product.query(trx).patch({ title }), input.id, input.version)
 *
 * @returns the row as it is now, or null when it is gone or has another version
 */
export async function withVersion<T extends Row>(
  patch: QueryBuilder<T, number>,
  id: string,
  version: number,
): Promise<T | null> {
  const row = await patch
    .where('id', id)
    .where('version', version)
    .onBuildKnex((query) => {
      query.increment('version', 1)
    })
    .returning('*')
    .first()
  return (row as T | undefined) ?? null
}
