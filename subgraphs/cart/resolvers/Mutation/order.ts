import { payload } from '@rose-ash/subgraph'
import { beginCheckout as begin } from '../../domain/checkout/beginCheckout.ts'
import { cancelOrder as cancel } from '../../domain/order/cancelOrder.ts'
import { changeOrderContact as changeContact } from '../../domain/order/changeOrderContact.ts'
import { orderKeyOf } from '../../domain/order/orderKeyOf.ts'
import { reorder as again } from '../../domain/order/reorder.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const beginCheckout: MutationResolvers['beginCheckout'] = async (_, { input }, { domain }) => {
  const outcome = await begin(domain, input)
  const isGuests = outcome.ok && outcome.value.userId === null
  return {
    ...payload(outcome, 'order'),
    orderKey: isGuests ? orderKeyOf(domain, outcome.value.id) : null,
  }
}

export const cancelOrder: MutationResolvers['cancelOrder'] = async (_, { input }, { domain }) =>
  payload(await cancel(domain, input), 'order')

export const changeOrderContact: MutationResolvers['changeOrderContact'] = async (_, { input }, { domain }) =>
  payload(await changeContact(domain, input), 'order')

export const reorder: MutationResolvers['reorder'] = async (_, { input }, { domain }) =>
  payload(await again(domain, input), 'cart')
