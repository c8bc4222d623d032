import { z } from 'zod'

/** What a change of stock may hold. */
export const stockFields = {
  delta: z
    .int()
    .min(-1_000_000)
    .max(1_000_000, 'A change is at most 1,000,000.')
    .refine((delta) => delta !== 0, 'A change of nothing is none.'),
  quantity: z.int().min(1, 'At least one.').max(1_000_000, 'A change is at most 1,000,000.'),
  note: z.string().trim().min(1).max(500, 'A note has at most 500 characters.').nullish(),
  idempotencyKey: z.string().min(1).max(60, 'A key has at most 60 characters.').nullish(),
}
