import { constraintOf } from '@rose-ash/db'
import { check, done, failed, newId, type Outcome, takenError } from '@rose-ash/domain'
import { z } from 'zod'
import { Profile } from '../../models/Profile.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { profileFields } from './profileFields.ts'
import { tellOfProfile } from './tellOfProfile.ts'

const schema = z.object({
  id: z.uuid().optional(),
  displayName: profileFields.displayName,
  pronouns: profileFields.pronouns.default(null),
  bio: profileFields.bio.default(null),
  portrait: profileFields.portrait.default(null),
  visibility: profileFields.visibility.nullish(),
  theme: profileFields.theme.nullish(),
  notifications: profileFields.notifications,
})

export type CreateProfileInput = z.input<typeof schema>

/** Opens the viewer's own profile. */
export async function createProfile(
  account: AccountDomain,
  input: CreateProfileInput,
): Promise<Outcome<Profile>> {
  policy.require(account.viewer, 'profile.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, visibility, theme, notifications, ...said } = checked.value
  return account.knex
    .transaction(async (trx) => {
      const profile = await Profile.query(trx).insertAndFetch({
        ...said,
        id: id ?? newId(),
        userId: account.viewer.userId ?? '',
        visibility: visibility ?? 'members',
        theme: theme ?? 'system',
        notifyOrders: notifications.notifyOrders ?? true,
        notifyEvents: notifications.notifyEvents ?? true,
        notifySocial: notifications.notifySocial ?? true,
        updatedAt: account.clock.now(),
      })
      await tellOfProfile(account, trx, profile)
      return done(profile)
    })
    .catch(alreadyThere)
}

function alreadyThere(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint === 'profiles_user_id_key')
    return failed(takenError(['input'], 'You have a profile already. Change that one.', null))
  throw error
}
