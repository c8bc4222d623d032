import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'
import { safeHtml } from './safeHtml.ts'

/** What shops, categories and products show of themselves. The same limits stand as CHECK constraints in the tables. */
export const presentation = {
  slug: z
    .string()
    .max(80, 'A slug has at most 80 characters.')
    .regex(slugPattern, 'A slug is made of lower-case words and hyphens, such as `oat-milk`.'),
  summary: z.string().trim().max(200, 'A summary has at most 200 characters.'),
  descriptionHtml: z
    .string()
    .transform(safeHtml)
    .refine((html) => html.length <= 20_000, 'A description has at most 20,000 characters.'),
  picture: z
    .string()
    .max(80)
    .regex(slugPattern, 'A picture is named by lower-case words, such as `bread`.')
    .nullable(),
  pictureAlt: z.string().trim().max(200, 'The description of a picture has at most 200 characters.'),
}
