import { payload } from '@rose-ash/subgraph'
import { decideRefund as decide } from '../../domain/refund/decideRefund.ts'
import { refundDisputedPayment as refundDisputed } from '../../domain/refund/refundDisputedPayment.ts'
import { refundOrder as make } from '../../domain/refund/refundOrder.ts'
import { requestRefund as request } from '../../domain/refund/requestRefund.ts'
import { retryRefund as retry } from '../../domain/refund/retryRefund.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const requestRefund: MutationResolvers['requestRefund'] = async (_, { input }, { domain }) =>
  payload(await request(domain, input), 'refund')

export const decideRefund: MutationResolvers['decideRefund'] = async (_, { input }, { domain }) =>
  payload(await decide(domain, input), 'refund')

export const refundOrder: MutationResolvers['refundOrder'] = async (_, { input }, { domain }) =>
  payload(await make(domain, input), 'refund')

export const retryRefund: MutationResolvers['retryRefund'] = async (_, { input }, { domain }) =>
  payload(await retry(domain, input), 'refund')

export const refundDisputedPayment: MutationResolvers['refundDisputedPayment'] = async (
  _,
  { input },
  { domain },
) => payload(await refundDisputed(domain, input), 'refund')
