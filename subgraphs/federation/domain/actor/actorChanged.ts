import type { NewDomainEvent } from '@rose-ash/contracts'
import type { Actor } from '../../models/Actor.ts'
import type { FederationDomain } from '../FederationDomain.ts'

export const actorChanged = (
  federation: FederationDomain,
  actor: Actor,
): NewDomainEvent<'federation.actor.changed'> => ({
  topic: 'federation.actor.changed',
  aggregateType: 'Actor',
  aggregateId: actor.id,
  payload: { actorUserId: federation.viewer.userId, actorId: actor.id },
})
