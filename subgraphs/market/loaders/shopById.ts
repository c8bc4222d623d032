import { hasRole } from '@rose-ash/domain'
import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { Shop } from '../models/Shop.ts'
import { shopColumns } from './shopColumns.ts'

/** The shops that `visibleShops` shows. */
export const shopById = ({ knex, viewer }: MarketDomain) =>
  idLoader<Shop>(async (ids) => {
    const { rows } = await knex.raw<{ rows: Shop[] }>(
      `select ${shopColumns.selected} from market.shops
       where id = any (?::uuid[]) and (status <> 'closed' or owner_user_id = ?::uuid or ?)`,
      [[...ids], viewer.userId, hasRole(viewer, 'admin')],
    )
    return rows
  })
