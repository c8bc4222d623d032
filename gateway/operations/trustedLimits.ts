import type { Limits } from './Limits.ts'

/** Documents of the web tier may be as large as its pages need; the size of a page comes from a visitor and stays limited. */
export const trustedLimits = (limits: Limits): Limits => ({
  depth: Number.POSITIVE_INFINITY,
  aliases: Number.POSITIVE_INFINITY,
  tokens: Number.POSITIVE_INFINITY,
  cost: Number.POSITIVE_INFINITY,
  pageSize: limits.pageSize,
})
