import { payload } from '@rose-ash/subgraph'
import { refreshPayment as refresh } from '../../domain/payment/refreshPayment.ts'
import { resolvePaymentFinding as resolve } from '../../domain/payment/resolvePaymentFinding.ts'
import { settleDisputedPayment as settleDisputed } from '../../domain/payment/settleDisputedPayment.ts'
import { startPayment as start } from '../../domain/payment/startPayment.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const startPayment: MutationResolvers['startPayment'] = async (_, { input }, { domain }) =>
  payload(await start(domain, input), 'payment')

export const refreshPayment: MutationResolvers['refreshPayment'] = async (_, { input }, { domain }) =>
  payload(await refresh(domain, input), 'order')

export const resolvePaymentFinding: MutationResolvers['resolvePaymentFinding'] = async (
  _,
  { input },
  { domain },
) => payload(await resolve(domain, input), 'finding')

export const settleDisputedPayment: MutationResolvers['settleDisputedPayment'] = async (
  _,
  { input },
  { domain },
) => payload(await settleDisputed(domain, input), 'payment')
