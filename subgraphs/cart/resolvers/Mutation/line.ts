import { payload } from '@rose-ash/subgraph'
import { addToCart as add } from '../../domain/line/addToCart.ts'
import { removeLine } from '../../domain/line/removeLine.ts'
import { setLineQuantity } from '../../domain/line/setLineQuantity.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const addToCart: MutationResolvers['addToCart'] = async (_, { input }, { domain }) =>
  payload(await add(domain, input), 'cart')

export const setCartLineQuantity: MutationResolvers['setCartLineQuantity'] = async (
  _,
  { input },
  { domain },
) => payload(await setLineQuantity(domain, input), 'cart')

export const removeCartLine: MutationResolvers['removeCartLine'] = async (_, { input }, { domain }) =>
  payload(await removeLine(domain, input), 'cart')
