import { z } from 'zod'

/** The part of an address before the host. Compared without regard to case, and kept in lower case. */
export const handleField = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z][a-z0-9_]{1,31}$/,
    'A handle has 2 to 32 letters, digits and underscores, and begins with a letter.',
  )
