import { z } from 'zod'

/** A box that is not ticked is not sent. */
export const box = z
  .string()
  .optional()
  .transform((value) => value !== undefined)
