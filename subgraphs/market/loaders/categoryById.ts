import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'

export const categoryById = ({ knex }: MarketDomain) =>
  idLoader((ids) => Category.query(knex).findByIds([...ids]))
