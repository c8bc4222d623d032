import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Profile } from '../../models/Profile.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { findProfile } from './findProfile.ts'
import { profileFields } from './profileFields.ts'
import { tellOfProfile } from './tellOfProfile.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  displayName: leftOut(profileFields.displayName),
  pronouns: profileFields.pronouns.optional(),
  bio: profileFields.bio.optional(),
  portrait: profileFields.portrait.optional(),
  visibility: leftOut(profileFields.visibility),
  theme: leftOut(profileFields.theme),
  notifications: profileFields.notifications,
})

export type UpdateProfileInput = z.input<typeof schema>

export async function updateProfile(
  account: AccountDomain,
  input: UpdateProfileInput,
): Promise<Outcome<Profile>> {
  const found = await findProfile(account, input.id)
  if (!found.ok) return found
  policy.require(account.viewer, 'profile.update', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, notifications, ...changes } = checked.value
  return account.knex.transaction(async (trx) => {
    const now = account.clock.now()
    const changed = await changeRow(
      Profile,
      trx,
      { id, version },
      { ...changes, ...notifications, updatedAt: now },
    )
    if (changed.ok) await tellOfProfile(account, trx, changed.value)
    return changed
  })
}
