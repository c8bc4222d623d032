import { z } from 'zod'

/** The basket as the visitor saw it. */
export const cartAsSeen = z.object({ cart: z.string(), version: z.coerce.number().int() })
