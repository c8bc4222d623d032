import { idLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { NavigationMenu } from '../models/NavigationMenu.ts'

export const menuById = ({ knex }: BlogDomain) =>
  idLoader((ids) => NavigationMenu.query(knex).findByIds([...ids]))
