import DataLoader from 'dataloader'
import type { AccountDomain } from '../domain/AccountDomain.ts'

/** Where members are signed in, as the provider knows it. Nobody but the member is shown them, so it is one member. */
export const sessionsByUserId = ({ sessions }: AccountDomain) =>
  new DataLoader((userIds: readonly string[]) => Promise.all(userIds.map(sessions.listSessions)))
