import { type Connection, type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { listPaymentFindings } from '../domain/payment/listPaymentFindings.ts'
import type { PaymentFinding } from '../models/PaymentFinding.ts'

const latestFirst: Order = [
  { column: 'found_at', property: 'foundAt', direction: 'desc', type: 'timestamptz' },
  { column: 'id', property: 'id', direction: 'desc', type: 'uuid' },
]

/** What the reconciliation found, for staff. */
export const paymentFindings =
  (cart: CartDomain) =>
  async (
    isOpen: boolean | null | undefined,
    page: ConnectionArgs,
  ): Promise<Connection<PaymentFinding> | null> => {
    const list = listPaymentFindings(cart, isOpen)
    return list && connection(list, page, latestFirst)
  }
