import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** Opens the profile of a new member under the name that the member gave when joining. One that is there stays. */
export async function openProfile(
  knex: Knex,
  member: { userId: string; displayName: string; now: Date },
): Promise<void> {
  await knex('account.profiles')
    .insert({
      id: newId(),
      userId: member.userId,
      displayName: member.displayName,
      visibility: 'members',
      theme: 'system',
      notifyOrders: true,
      notifyEvents: true,
      notifySocial: true,
      updatedAt: member.now,
    })
    .onConflict('userId')
    .ignore()
}
