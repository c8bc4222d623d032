import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'

/** The authenticators that sign-in asks for. */
export const authenticatorByUserId = ({ knex }: FederationDomain) =>
  entityLoader(
    (userIds: readonly string[]) =>
      knex<{ userId: string; confirmedAt: Date }>('federation.authenticators')
        .whereIn('userId', userIds)
        .whereNotNull('confirmedAt')
        .select('userId', 'confirmedAt'),
    ({ userId }) => userId,
  )
