import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'

export const categoryById = ({ knex }: MarketDomain) => idLoader((ids) => withIds(Category.query(knex), ids))
