import type { PurchasableType } from '../../models/CartLine.ts'

/** What the holds of an attempt are asked with, and found by whoever comes after a crash. */
export const holdKey = (checkoutId: string, itemType: PurchasableType): string =>
  `checkout:${checkoutId}:${itemType}`
