import { IdentityPort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { z } from 'zod'
import { openProfile } from '../domain/profile/openProfile.ts'

const payloadSchema = z.object({ userId: z.uuid() })

/** Opens the profile of a new member, unless the member has left already. */
export const openProfileJob = (around: { knex: Knex; clock: Clock; registry: Registry }): Job => ({
  async run(payload) {
    const { userId } = payloadSchema.parse(payload)
    const { users } = await around.registry.find(IdentityPort, 'federation').usersByIds({ ids: [userId] })
    const [user] = users
    if (user)
      await openProfile(around.knex, { userId, displayName: user.displayName, now: around.clock.now() })
  },
})
