import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'
import { selectorsSchema } from '../extracting/Selectors.ts'

/** What a source may hold. The same limits stand as CHECK constraints in the table. */
export const scrapeSourceFields = {
  name: z.string().trim().min(1, 'Give the source a name.').max(120, 'A name has at most 120 characters.'),
  slug: z
    .string()
    .max(80, 'A slug has at most 80 characters.')
    .regex(slugPattern, 'A slug is made of lower-case words and hyphens, such as `orchard-shop`.'),
  baseUrl: z
    .string()
    .trim()
    .max(500, 'An address has at most 500 characters.')
    .refine(
      (address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol),
      'Give the whole address, such as `https://orchard.example/shop/`.',
    ),
  permissionNote: z
    .string()
    .trim()
    .min(1, 'Say who allowed this, and when.')
    .max(1000, 'The note has at most 1,000 characters.'),
  adapter: z.enum(['auto', 'json_ld', 'microdata', 'open_graph', 'selectors']),
  selectors: selectorsSchema.nullable(),
  categoryId: z.uuid('This is no id of a category.').nullable(),
  publishes: z.boolean(),
  enabled: z.boolean(),
  isSandbox: z.boolean(),
  maxPerSecond: z
    .number()
    .positive('Ask at least now and then.')
    .max(1000)
    .multipleOf(0.01, 'At most two decimals.'),
  maxPages: z.int().min(1).max(20_000, 'A source has at most 20,000 pages.'),
  everyHours: z.int().min(1, 'At most once an hour.').max(720, 'At least once in 30 days.').nullable(),
}
