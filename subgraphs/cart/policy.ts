import { definePolicy } from '@rose-ash/domain'
import type { Holder } from './domain/cart/holderOf.ts'

export const policy = definePolicy({
  'cart.change': (viewer, holder: Holder) => !('userId' in holder) || holder.userId === viewer.userId,
})
