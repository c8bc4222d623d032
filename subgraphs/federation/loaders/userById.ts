import { idLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { User } from '../models/User.ts'
import { policy } from '../policy.ts'

/** Members whom the viewer may know of. */
export const userById = ({ knex, viewer }: FederationDomain) =>
  idLoader(async (ids) => {
    const users = await User.query(knex)
      .findByIds([...ids])
      .whereNull('deletedAt')
    return users.filter((user) => policy.can(viewer, 'user.read', user))
  })
