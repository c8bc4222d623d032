import type { Visit } from '../Visit.ts'

/** Where a visit is, as a path with its query. */
export const placeOf = ({ path, query }: Pick<Visit, 'path' | 'query'>): string =>
  query.size === 0 ? path : `${path}?${query}`
