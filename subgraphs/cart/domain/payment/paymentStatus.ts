import type { Payment, PaymentStatus } from '../../models/Payment.ts'

/** An order has at most one payment of these. */
export const openStatuses = [
  'created',
  'pending',
  'action_required',
] as const satisfies readonly PaymentStatus[]

/** Forward only. What was paid although we had given it up is paid all the same. */
const next: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['pending', 'action_required', 'succeeded', 'failed', 'expired', 'cancelled', 'disputed'],
  pending: ['action_required', 'succeeded', 'failed', 'expired', 'cancelled', 'disputed'],
  action_required: ['pending', 'succeeded', 'failed', 'expired', 'cancelled', 'disputed'],
  failed: ['succeeded', 'cancelled', 'disputed'],
  expired: ['succeeded', 'disputed'],
  cancelled: ['succeeded', 'disputed'],
  succeeded: [],
  disputed: [],
}

export const mayBecome = (from: PaymentStatus, to: PaymentStatus): boolean => next[from].includes(to)

export const isOpen = ({ status }: Pick<Payment, 'status'>): boolean =>
  (openStatuses as readonly PaymentStatus[]).includes(status)

/** Nothing that the provider may still say changes it. */
export const isSettled = ({ status }: Pick<Payment, 'status'>): boolean => next[status].length === 0
