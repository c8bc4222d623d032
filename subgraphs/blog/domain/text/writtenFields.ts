import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'

const line = (most: number, what: string) =>
  z.string().trim().min(1, `${what} is not empty.`).max(most, `${what} has at most ${most} characters.`)

/** What posts and pages have in common. The same limits stand as CHECK constraints in their tables. */
export const writtenFields = {
  title: line(200, 'A headline'),
  slug: z
    .string()
    .max(80, 'A slug has at most 80 characters.')
    .regex(slugPattern, 'A slug is made of lower-case words and hyphens, such as `rye-bread`.'),
  excerpt: line(600, 'An excerpt').nullable(),
  html: z.string().max(200_000, 'A text has at most 200,000 characters.'),
  visibility: z.enum(['public', 'members', 'private']),
  picture: z
    .string()
    .regex(slugPattern, 'A picture is named as in the list of pictures, such as `bread`.')
    .nullable(),
  pictureAlt: line(300, 'What the picture shows').nullable(),
  metaTitle: line(120, 'The title for search engines').nullable(),
  metaDescription: line(320, 'The description for search engines').nullable(),
}
