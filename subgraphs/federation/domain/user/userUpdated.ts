import type { NewDomainEvent } from '@rose-ash/contracts'
import type { User } from '../../models/User.ts'
import type { FederationDomain } from '../FederationDomain.ts'

export const userUpdated = (
  federation: FederationDomain,
  user: User,
): NewDomainEvent<'identity.user.updated'> => ({
  topic: 'identity.user.updated',
  aggregateType: 'User',
  aggregateId: user.id,
  payload: { actorUserId: federation.viewer.userId, userId: user.id, handle: user.handle },
})
