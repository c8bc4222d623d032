import { z } from 'zod'
import { isGtin } from './isGtin.ts'

const orderLimit = z.int().min(1, 'At least one.').max(99, 'One order holds at most 99.')

/** What a variant may hold. The same limits stand as CHECK constraints in the tables. */
export const productVariantFields = {
  sku: z
    .string()
    .max(40, 'A SKU has at most 40 characters.')
    .regex(
      /^[A-Z0-9]+(-[A-Z0-9]+)*$/,
      'A SKU is made of capital letters, digits and hyphens, such as `OAT-1L`.',
    ),
  barcode: z
    .string()
    .trim()
    .refine(isGtin, 'A bar code has 8, 12, 13 or 14 digits, of which the last checks the others.')
    .nullable(),
  title: z.string().trim().max(80, 'The title of a variant has at most 80 characters.'),
  unitAmount: z
    .number()
    .positive('A variant holds more than nothing.')
    .max(9_999_999)
    .multipleOf(0.001, 'An amount has at most three decimals.'),
  unit: z.enum(['g', 'kg', 'ml', 'l', 'item', 'bunch']),
  minPerOrder: orderLimit,
  maxPerOrder: orderLimit.nullable(),
  rank: z.int().min(-1000).max(1000, 'A rank is a number up to 1,000.'),
  madeToOrder: z.boolean(),
  lowAt: z.int().min(0).max(1_000_000),
  onHand: z.int().min(0, 'There is nothing, or something.').max(1_000_000),
}

/** Variants of one product. */
export const maximumVariants = 30
