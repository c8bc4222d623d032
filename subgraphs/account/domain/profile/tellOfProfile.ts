import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { Profile } from '../../models/Profile.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { portraitUrl } from '../portraitUrl.ts'

type Told = Pick<Profile, 'id' | 'userId' | 'displayName' | 'portrait' | 'pronouns' | 'bio' | 'visibility'>

/** Tells the other domains how a member is called and looks now, and what a public profile says, once the transaction commits. */
export async function tellOfProfile(
  { viewer }: AccountDomain,
  trx: Knex.Transaction,
  { id, userId, displayName, portrait, ...said }: Told,
): Promise<void> {
  const { pronouns, bio } = said.visibility === 'public' ? said : nothing
  await emit(trx, 'account', {
    topic: 'account.profile.changed',
    aggregateType: 'Profile',
    aggregateId: id,
    payload: {
      actorUserId: viewer.userId,
      userId,
      displayName,
      avatarUrl: portraitUrl(portrait),
      pronouns,
      bio,
    },
  } satisfies NewDomainEvent<'account.profile.changed'>)
}

const nothing = { pronouns: null, bio: null }
