import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { User } from '../models/User.ts'
import { policy } from '../policy.ts'

/** Members whom the viewer may know of, by handle in lower case. */
export const userByHandle = ({ knex, viewer }: FederationDomain) =>
  entityLoader(
    async (handles: readonly string[]) => {
      const users = await User.query(knex).whereIn('handle', handles).whereNull('deletedAt')
      return users.filter((user) => policy.can(viewer, 'user.read', user))
    },
    (user) => user.handle,
  )
