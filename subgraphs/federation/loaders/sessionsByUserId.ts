import { groupLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'

/** Where members are signed in, as the provider knows it. Each sees only the own, so it asks for one. */
export const sessionsByUserId = ({ sessions }: AccountDomain) =>
  groupLoader(
    async (userIds: readonly string[]) => (await Promise.all(userIds.map(sessions.listSessions))).flat(),
    ({ userId }) => userId,
  )
