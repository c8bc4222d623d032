import { z } from 'zod'
import { optional } from '../desk/formFields.ts'

/** What a form says of a market page. */
export const pageFields = {
  title: z.string(),
  summary: z.string().default(''),
  slug: optional(z.string()),
  picture: optional(z.string()),
  pictureAlt: z.string().default(''),
}
