import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'

/** A name in web addresses. */
export const slugField = z
  .string()
  .max(80, 'A slug has at most 80 characters.')
  .regex(slugPattern, 'A slug is made of lower-case words and hyphens, such as `market-days`.')
