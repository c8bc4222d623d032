import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'

/** The addresses that members want to move to, while the links are good. */
export const pendingEmailByUserId = ({ knex, clock }: FederationDomain) =>
  entityLoader(
    (userIds: readonly string[]) =>
      knex<{ userId: string; newEmail: string; purpose: string; expiresAt: Date }>('federation.email_links')
        .whereIn('userId', userIds)
        .where('purpose', 'changeEmail')
        .where('expiresAt', '>', clock.now())
        .select('userId', 'newEmail'),
    ({ userId }) => userId,
  )
