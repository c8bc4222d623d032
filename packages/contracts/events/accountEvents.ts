import { z } from 'zod'
import { eventPayload, idSchema } from './eventPayload.ts'

/** Emitted by account, the owner of display names and avatars. */
export const accountEvents = {
  'account.profile.changed': eventPayload({
    userId: idSchema,
    displayName: z.string(),
    avatarUrl: z.string().nullable(),
    /** From here on, what a profile says to everybody; null where it is not for everybody. */
    pronouns: z.string().nullable().optional(),
    bio: z.string().nullable().optional(),
  }),
  'account.newsletter.changed': eventPayload({ newsletterId: idSchema }),
  'account.subscription.changed': eventPayload({
    subscriptionId: idSchema,
    newsletterId: idSchema,
    status: z.enum(['pending', 'confirmed', 'unsubscribed']),
  }),
}
