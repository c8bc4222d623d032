import { entityLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'

export const categoryBySlug = ({ knex }: MarketDomain) =>
  entityLoader(
    (slugs) => Category.query(knex).whereIn('slug', slugs),
    (category) => category.slug,
  )
