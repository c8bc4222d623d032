import { z } from 'zod'

/** What we read of a session that the provider keeps: where it was used to sign in, and what it gave. */
export const sessionPayload = z.object({
  accountId: z.string().optional(),
  authorizations: z
    .record(z.string(), z.object({ sid: z.string().optional(), grantId: z.string().optional() }))
    .default({}),
})
