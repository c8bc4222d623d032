import type { Clock } from '@rose-ash/domain'
import type { EventHandler } from '@rose-ash/jobs'
import { forgetMember } from '../domain/forgetMember.ts'

/** Whoever leaves is forgotten here. */
export const userDeleted =
  (clock: Clock): EventHandler<'identity.user.deleted'> =>
  ({ payload }, { trx }) =>
    forgetMember(trx, payload.userId, clock.now())
