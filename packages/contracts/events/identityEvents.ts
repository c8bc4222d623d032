import { z } from 'zod'
import { eventPayload, idSchema } from './eventPayload.ts'

/** Emitted by federation, the owner of people. */
export const identityEvents = {
  'identity.user.registered': eventPayload({ userId: idSchema, handle: z.string(), locale: z.string() }),
  /** Handle or roles changed. */
  'identity.user.updated': eventPayload({ userId: idSchema, handle: z.string() }),
  /** Hashes, since the addresses themselves have no place in an outbox. */
  'identity.user.email_changed': eventPayload({ userId: idSchema, oldHash: z.string(), newHash: z.string() }),
  'identity.user.deleted': eventPayload({ userId: idSchema }),
}
