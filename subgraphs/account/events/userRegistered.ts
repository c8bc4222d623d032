import { type EventHandler, enqueue } from '@rose-ash/jobs'

/** A new member gets a profile. Federation has to be asked for the name, which is a job. */
export const userRegistered: EventHandler<'identity.user.registered'> = ({ payload: { userId } }, { trx }) =>
  enqueue(trx, 'account.openProfile', { userId }, { jobKey: `account.openProfile:${userId}` })
