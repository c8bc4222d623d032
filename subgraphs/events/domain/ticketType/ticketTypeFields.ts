import { z } from 'zod'

/** What a ticket type may hold. The same limits stand as CHECK constraints in the table. */
export const ticketTypeFields = {
  title: z.string().trim().min(1, 'Give the ticket a title.').max(80, 'A title has at most 80 characters.'),
  description: z.string().trim().max(300, 'A description has at most 300 characters.').nullable(),
  priceMinor: z.int().min(0, 'A price is not below zero.').max(1_000_000, 'A ticket costs at most £10,000.'),
  currency: z.literal('GBP', 'Tickets are sold in GBP.'),
  taxClass: z.enum(['zero', 'reduced', 'standard']),
  capacity: z
    .int()
    .min(1, 'There is at least one ticket.')
    .max(100_000, 'There are at most 100,000 tickets.')
    .nullable(),
  maxPerOrder: z.int().min(1, 'An order may hold at least one.').max(100, 'An order may hold at most 100.'),
  saleStartsAt: z.date().nullable(),
  saleEndsAt: z.date().nullable(),
  visibility: z.enum(['public', 'hidden']),
  rank: z.int(),
}
