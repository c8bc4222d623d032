import { deletion, payload } from '@rose-ash/subgraph'
import { setPrice as set } from '../../domain/price/setPrice.ts'
import { createProductVariant as create } from '../../domain/productVariant/createProductVariant.ts'
import { deleteProductVariant as remove } from '../../domain/productVariant/deleteProductVariant.ts'
import { updateProductVariant as update } from '../../domain/productVariant/updateProductVariant.ts'
import { adjustStock as adjust } from '../../domain/stock/adjustStock.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createProductVariant: MutationResolvers['createProductVariant'] = async (
  _,
  { input },
  { domain },
) => payload(await create(domain, input), 'productVariant')

export const updateProductVariant: MutationResolvers['updateProductVariant'] = async (
  _,
  { input },
  { domain },
) => payload(await update(domain, input), 'productVariant')

export const deleteProductVariant: MutationResolvers['deleteProductVariant'] = async (
  _,
  { input },
  { domain },
) => deletion(await remove(domain, input))

export const setPrice: MutationResolvers['setPrice'] = async (_, { input }, { domain }) =>
  payload(await set(domain, input), 'productVariant')

export const adjustStock: MutationResolvers['adjustStock'] = async (_, { input }, { domain }) =>
  payload(await adjust(domain, input), 'productVariant')
