import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'
import { presentation } from '../presentation.ts'

/** What a product may hold. The same limits stand as CHECK constraints in the table. */
export const productFields = {
  ...presentation,
  title: z
    .string()
    .trim()
    .min(1, 'Give the product a title.')
    .max(120, 'A title has at most 120 characters.'),
  brand: z.string().trim().min(1).max(80, 'A brand has at most 80 characters.').nullable(),
  taxClass: z.enum(['zero', 'reduced', 'standard']),
  labels: z
    .array(
      z.string().max(40).regex(slugPattern, 'A label is made of lower-case words, such as `gluten-free`.'),
    )
    .max(10, 'A product has at most ten labels.')
    .transform((labels) => [...new Set(labels)]),
  categoryIds: z
    .array(z.uuid('This is no id of a category.'))
    .max(8, 'A product stands in at most eight categories.')
    .transform((ids) => [...new Set(ids)]),
}
