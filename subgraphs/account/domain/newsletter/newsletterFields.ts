import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'

const line = (most: number, what: string) =>
  z.string().trim().min(1, `${what} is not empty.`).max(most, `${what} has at most ${most} characters.`)

/** What a newsletter may hold. The same limits stand as CHECK constraints in the table. */
export const newsletterFields = {
  title: line(120, 'A title'),
  slug: z
    .string()
    .max(80, 'A slug has at most 80 characters.')
    .regex(slugPattern, 'A slug is made of lower-case words and hyphens, such as `growing-notes`.'),
  description: line(600, 'A description'),
  cadence: line(80, 'When it comes').nullable(),
  senderName: line(80, 'The name of the sender'),
  picture: z
    .string()
    .regex(slugPattern, 'A picture is named as in the list of pictures, such as `veg-box`.')
    .nullable(),
  pictureAlt: line(300, 'What the picture shows').nullable(),
  optIn: z.enum(['single', 'double']),
  visibility: z.enum(['public', 'members', 'private']),
  status: z.enum(['active', 'archived']),
  rank: z.int().min(0, 'A place is counted from 0.').max(10_000, 'A place is at most 10,000.'),
}
