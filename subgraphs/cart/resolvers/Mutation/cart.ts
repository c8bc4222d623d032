import { deletion, payload } from '@rose-ash/subgraph'
import { deleteCart as remove } from '../../domain/cart/deleteCart.ts'
import { emptyCart as empty } from '../../domain/cart/emptyCart.ts'
import { mergeCarts as merge } from '../../domain/cart/mergeCarts.ts'
import { requoteCart as requote } from '../../domain/cart/requoteCart.ts'
import { updateCart as update } from '../../domain/cart/updateCart.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const requoteCart: MutationResolvers['requoteCart'] = async (_, { input }, { domain }) =>
  payload(await requote(domain, input), 'cart')

export const emptyCart: MutationResolvers['emptyCart'] = async (_, { input }, { domain }) =>
  payload(await empty(domain, input), 'cart')

export const deleteCart: MutationResolvers['deleteCart'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))

export const mergeCarts: MutationResolvers['mergeCarts'] = async (_, { input }, { domain }) =>
  payload(await merge(domain, input), 'cart')

export const updateCart: MutationResolvers['updateCart'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'cart')
