import { groupLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Passkey } from '../models/Passkey.ts'

/** The passkeys of members, by the time they were added. */
export const passkeysByUserId = ({ knex }: FederationDomain) =>
  groupLoader(
    async (userIds: readonly string[]) => Passkey.query(knex).whereIn('userId', userIds).orderBy('id'),
    ({ userId }) => userId,
  )
