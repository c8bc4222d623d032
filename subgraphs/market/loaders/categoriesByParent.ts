import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'

/** The categories directly below one, in order. */
export const categoriesByParent = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => Category.query(knex).whereIn('parentId', ids).orderBy(['rank', 'nameKey', 'id']),
    (category: Category) => category.parentId ?? '',
  )
