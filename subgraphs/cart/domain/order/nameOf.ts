import type { Order } from '../../models/Order.ts'

/** Whom to ask for, as people read it. */
export const nameOf = ({ name, erasedAt, buyerLeftAt }: Order): string =>
  erasedAt === null ? name : buyerLeftAt === null ? 'Forgotten guest' : 'Deleted member'
