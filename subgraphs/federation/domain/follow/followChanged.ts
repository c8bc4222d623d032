import type { NewDomainEvent } from '@rose-ash/contracts'
import type { Follow } from '../../models/Follow.ts'
import type { FederationDomain } from '../FederationDomain.ts'

export const followChanged = (
  federation: FederationDomain,
  follow: Follow,
): NewDomainEvent<'federation.follow.changed'> => ({
  topic: 'federation.follow.changed',
  aggregateType: 'Follow',
  aggregateId: follow.id,
  payload: {
    actorUserId: federation.viewer.userId,
    followerActorId: follow.followerId,
    followedActorId: follow.followedId,
  },
})
