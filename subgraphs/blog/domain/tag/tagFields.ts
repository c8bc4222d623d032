import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'

/** What a tag may hold. The same limits stand as CHECK constraints in the table. */
export const tagFields = {
  name: z.string().trim().min(1, 'Give the tag a name.').max(80, 'A tag name has at most 80 characters.'),
  slug: z
    .string()
    .max(80, 'A slug has at most 80 characters.')
    .regex(slugPattern, 'A slug is made of lower-case words and hyphens, such as `from-the-field`.'),
  description: z.string().trim().max(500, 'A description has at most 500 characters.').nullable(),
  visibility: z.enum(['public', 'internal']),
}
