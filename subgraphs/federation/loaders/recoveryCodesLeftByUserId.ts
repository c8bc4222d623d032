import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'

interface CodesLeft {
  readonly userId: string
  readonly left: number
}

/** How many recovery codes of members have not been used. */
export const recoveryCodesLeftByUserId = ({ knex }: FederationDomain) =>
  entityLoader(
    (userIds: readonly string[]): PromiseLike<CodesLeft[]> =>
      knex('federation.recovery_codes')
        .whereIn('userId', userIds)
        .whereNull('usedAt')
        .groupBy('userId')
        .select('userId', knex.raw('count(*)::int as "left"')),
    ({ userId }) => userId,
  )
