import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'

const line = (most: number, what: string) =>
  z.string().trim().min(1, `${what} is not empty.`).max(most, `${what} has at most ${most} characters.`)

/** What a profile may hold. The same limits stand as CHECK constraints in the table. */
export const profileFields = {
  displayName: line(80, 'A name'),
  pronouns: line(60, 'The line of pronouns').nullable(),
  bio: line(1000, 'What you say of yourself').nullable(),
  portrait: z
    .string()
    .regex(slugPattern, 'A portrait is named as in the list, such as `sprig-rowan`.')
    .nullable(),
  visibility: z.enum(['public', 'members', 'private']),
  theme: z.enum(['system', 'light', 'dark']),
  notifications: z
    .object({ orders: z.boolean().nullish(), events: z.boolean().nullish(), social: z.boolean().nullish() })
    .nullish()
    .transform((kinds) => ({
      notifyOrders: kinds?.orders ?? undefined,
      notifyEvents: kinds?.events ?? undefined,
      notifySocial: kinds?.social ?? undefined,
    })),
}
