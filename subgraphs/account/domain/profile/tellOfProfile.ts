import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { Profile } from '../../models/Profile.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { portraitUrl } from '../portraitUrl.ts'

/** Tells the other domains how a member is called and looks now, once the transaction commits. */
export async function tellOfProfile(
  { viewer }: AccountDomain,
  trx: Knex.Transaction,
  { id, userId, displayName, portrait }: Pick<Profile, 'id' | 'userId' | 'displayName' | 'portrait'>,
): Promise<void> {
  await emit(trx, 'account', {
    topic: 'account.profile.changed',
    aggregateType: 'Profile',
    aggregateId: id,
    payload: { actorUserId: viewer.userId, userId, displayName, avatarUrl: portraitUrl(portrait) },
  } satisfies NewDomainEvent<'account.profile.changed'>)
}
