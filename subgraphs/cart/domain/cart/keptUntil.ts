import type { Holder } from './holderOf.ts'

const days = 60

/** When a cart that nobody touches is forgotten: a member's never, that of a token after 60 days. */
export const keptUntil = (holder: Holder, now: Date): Date | null =>
  'userId' in holder ? null : new Date(now.getTime() + days * 86_400_000)
