import type { Viewer } from '@rose-ash/domain'
import { type CastMember, cast } from '../../../seeds/cast.ts'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { createNewsletter } from '../domain/newsletter/createNewsletter.ts'
import { createProfile } from '../domain/profile/createProfile.ts'
import { subscribe } from '../domain/subscription/subscribe.ts'
import { unsubscribe } from '../domain/subscription/unsubscribe.ts'
import { Newsletter } from '../models/Newsletter.ts'
import { Profile } from '../models/Profile.ts'
import { needed } from './needed.ts'
import { newsletterSeeds } from './newsletterSeeds.ts'
import { profileSeeds } from './profileSeeds.ts'

/** The profiles of the cast, three newsletters and who reads them. What is there already stays as it is. */
export async function seedAccount(account: AccountDomain): Promise<void> {
  for (const [member, profile] of profileSeeds) {
    if (await Profile.query(account.knex).findOne('userId', member.id)) continue
    needed(await createProfile(by(account, member), { ...profile, displayName: member.displayName }))
  }
  for (const { newsletter, readers, former } of newsletterSeeds) {
    if (await Newsletter.query(account.knex).findOne('slug', newsletter.slug ?? '')) continue
    const { id: newsletterId } = needed(await createNewsletter(by(account, cast.members.ada), newsletter))
    for (const member of [...readers, ...former])
      needed(await subscribe(by(account, member), { newsletterId }))
    for (const member of former) needed(await unsubscribe(by(account, member), { newsletterId }))
  }
}

const by = (account: AccountDomain, { id, handle, roles }: CastMember): AccountDomain => {
  const viewer: Viewer = { userId: id, handle, roles }
  return { ...account, viewer }
}
