import type { Knex } from 'knex'
import { Actor } from './Actor.ts'

/** An actor at one end of a follow, with the follow that leads there. */
export class FollowedActor extends Actor {
  declare followId: string

  /** Actors at the named end of accepted follows, as far as everybody may know of them. */
  static through(knex: Knex, end: 'followerId' | 'followedId') {
    return FollowedActor.query(knex)
      .join('federation.follows', `federation.follows.${end}`, 'federation.actors.id')
      .where('federation.follows.state', 'accepted')
      .whereNull('federation.actors.suspendedAt')
      .select('federation.actors.*', 'federation.follows.id as followId')
  }
}
