import { canCancel } from '../domain/order/canCancel.ts'
import { canChangeContact } from '../domain/order/canChangeContact.ts'
import { isBuyer } from '../domain/order/isBuyer.ts'
import { nameOf } from '../domain/order/nameOf.ts'
import { taxesOf } from '../domain/order/taxesOf.ts'
import { canPay } from '../domain/payment/canPay.ts'
import { canRefund, canRequestRefund } from '../domain/refund/canRefund.ts'
import type { OrderResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'
import { moneyOf } from './moneyOf.ts'
import { taxAmountOf } from './taxAmountOf.ts'

export const Order: OrderResolvers = {
  async __resolveReference({ id }, { domain, loaders }) {
    const order = await loaders.orderById.load(id)
    return order && policy.can(domain.viewer, 'order.see', { isBuyer: isBuyer(domain, order) }) ? order : null
  },
  name: nameOf,
  buyer: ({ userId }) => (userId === null ? null : { id: userId }),
  lines: ({ id }, _, { loaders }) => loaders.linesByOrder.load(id),
  fulfilments: ({ id }, _, { loaders }) => loaders.fulfilmentsByOrder.load(id),
  total: ({ totalMinor, currency }) => moneyOf(totalMinor, currency),
  async taxes({ id, currency }, _, { loaders }) {
    return taxesOf(await loaders.linesByOrder.load(id)).map((tax) => taxAmountOf(tax, currency))
  },
  paid: ({ paidMinor, currency }) => moneyOf(paidMinor, currency),
  refunded: ({ refundedMinor, currency }) => moneyOf(refundedMinor, currency),
  payments: ({ id }, _, { loaders }) => loaders.paymentsByOrder.load(id),
  refunds: ({ id }, _, { loaders }) => loaders.refundsByOrder.load(id),
  history: ({ id }, _, { loaders }) => loaders.historyByOrder.load(id),
  viewerCanPay: (order, _, { domain }) => canPay(domain, order),
  viewerCanChangeContact: (order, _, { domain }) => canChangeContact(domain, order),
  viewerCanRequestRefund: (order, _, { domain }) => canRequestRefund(domain, order),
  viewerCanRefund: (order, _, { domain }) => canRefund(domain, order),
  viewerCanCancel: async (order, _, { domain, loaders }) =>
    canCancel(domain, order, await loaders.fulfilmentsByOrder.load(order.id)),
}
