import { eventPayload, idSchema } from './eventPayload.ts'

/** Emitted by federation about actors, as opposed to the people behind them. */
export const federationEvents = {
  'federation.actor.changed': eventPayload({ actorId: idSchema }),
  'federation.follow.changed': eventPayload({ followerActorId: idSchema, followedActorId: idSchema }),
}
