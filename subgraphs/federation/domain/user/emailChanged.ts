import { createHash } from 'node:crypto'
import type { NewDomainEvent } from '@rose-ash/contracts'

interface EmailChange {
  readonly userId: string
  readonly oldEmail: string | null
  readonly newEmail: string | null
  readonly by: string | null
}

export const emailChanged = ({
  userId,
  oldEmail,
  newEmail,
  by,
}: EmailChange): NewDomainEvent<'identity.user.email_changed'> => ({
  topic: 'identity.user.email_changed',
  aggregateType: 'User',
  aggregateId: userId,
  payload: { actorUserId: by, userId, oldHash: hashOf(oldEmail), newHash: hashOf(newEmail) },
})

const hashOf = (email: string | null): string =>
  createHash('sha256')
    .update((email ?? '').toLowerCase())
    .digest('hex')
