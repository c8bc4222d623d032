import { z } from 'zod'
import { presentation } from '../presentation.ts'

/** What a category may hold. The same limits stand as CHECK constraints in the table. */
export const categoryFields = {
  ...presentation,
  parentId: z.uuid('This is no id of a category.').nullable(),
  name: z
    .string()
    .trim()
    .min(1, 'Give the category a name.')
    .max(80, 'A category name has at most 80 characters.'),
  description: z.string().trim().max(500, 'A description has at most 500 characters.'),
  rank: z.int().min(-1000).max(1000, 'A rank is a number up to 1,000.'),
}

/** Levels of the tree. */
export const maximumDepth = 4
/** Categories directly below one. */
export const maximumChildren = 50
