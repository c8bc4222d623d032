import { definePolicy, hasRole, isUser, type Viewer } from '@rose-ash/domain'
import type { Holder } from './domain/cart/holderOf.ts'

/** An order, from the view of whoever asks: a guest is its buyer by the key of the order. */
interface Bought {
  readonly isBuyer: boolean
}

/** Something that members sell: who run the shops or events that it is of; null for what nobody runs. */
interface Sold {
  readonly ownerUserIds: readonly (string | null)[]
}

const isStaff = (viewer: Viewer) => hasRole(viewer, 'admin')
const buysOrIsStaff = (viewer: Viewer, { isBuyer }: Bought) => isBuyer || isStaff(viewer)
/** All of it must be the viewer's. */
const sells = (viewer: Viewer, { ownerUserIds }: Sold) =>
  ownerUserIds.length > 0 && ownerUserIds.every((owner) => isUser(viewer, owner))
const sellsOrIsStaff = (viewer: Viewer, sold: Sold) => sells(viewer, sold) || isStaff(viewer)

export const policy = definePolicy({
  'cart.change': (viewer, holder: Holder) => !('userId' in holder) || holder.userId === viewer.userId,
  'order.see': buysOrIsStaff,
  'order.list': isStaff,
  'order.pay': (_, { isBuyer }: Bought) => isBuyer,
  'order.changeContact': (_, { isBuyer }: Bought) => isBuyer,
  'order.cancel': buysOrIsStaff,
  'order.reorder': (_, { isBuyer }: Bought) => isBuyer,
  'refund.request': (_, { isBuyer }: Bought) => isBuyer,
  'refund.decide': sellsOrIsStaff,
  'refund.make': sellsOrIsStaff,
  'refund.makeWithoutLines': isStaff,
  'refund.retry': isStaff,
  'dispute.settle': isStaff,
  'paymentFinding.list': isStaff,
  'paymentFinding.resolve': isStaff,
  'fulfilment.see': sellsOrIsStaff,
  'fulfilment.change': sellsOrIsStaff,
})
