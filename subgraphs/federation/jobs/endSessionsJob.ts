import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import type { Sessions } from '../oidc/Sessions.ts'

const payloadSchema = z.object({
  userId: z.uuid(),
  except: z.string().nullable(),
  /** The job may run late: whoever has signed in since then stays. */
  before: z.coerce.date(),
})

/** Ends a member's sessions, for the case that the process died before it could. */
export const endSessionsJob = (sessions: Sessions): Job => ({
  async run(payload) {
    const { userId, except, before } = payloadSchema.parse(payload)
    for (const { id, startedAt } of await sessions.listSessions(userId))
      if (id !== except && startedAt <= before) await sessions.endSession(id)
  },
})
