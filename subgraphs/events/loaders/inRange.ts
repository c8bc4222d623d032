import type { QueryBuilder } from 'objection'
import type { Occurrence } from '../models/Occurrence.ts'
import type { RangeArgs } from './RangeArgs.ts'

/** The dates among these that begin within the range. */
export function inRange(
  query: QueryBuilder<Occurrence, Occurrence[]>,
  { from, to }: RangeArgs,
): QueryBuilder<Occurrence, Occurrence[]> {
  if (from) query.where('startsAt', '>=', from)
  if (to) query.where('startsAt', '<', to)
  return query
}
