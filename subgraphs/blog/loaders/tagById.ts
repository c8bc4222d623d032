import { idLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Tag } from '../models/Tag.ts'

export const tagById = ({ knex }: BlogDomain) => idLoader((ids) => Tag.query(knex).findByIds([...ids]))
