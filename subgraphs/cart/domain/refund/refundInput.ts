import { z } from 'zod'
import { isOwnKey } from './ownKey.ts'

export const refundLines = z
  .array(
    z.object({
      lineId: z.uuid('This is no line of the order.'),
      quantity: z.int().min(1, 'At least one.').max(99),
    }),
  )
  .max(51, 'An order has at most 51 lines.')

export const reason = z.string().trim().min(1, 'Say why.').max(500, 'Use at most 500 characters.')

export const idempotencyKey = z
  .string()
  .min(1)
  .max(100, 'An idempotency key has at most 100 characters.')
  .refine((key) => !isOwnKey(key), 'This is a key of ours. Make another one.')
