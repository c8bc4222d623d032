import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'

/** Whose account has a password. The hash stays where it is. */
export const passwordByUserId = ({ knex }: FederationDomain) =>
  entityLoader(
    (userIds: readonly string[]) =>
      knex<{ userId: string }>('federation.passwords').whereIn('userId', userIds).select('userId'),
    ({ userId }) => userId,
  )
