import { deletion, payload } from '@rose-ash/subgraph'
import { createProductVariant as create } from '../../domain/productVariant/createProductVariant.ts'
import { deleteProductVariant as remove } from '../../domain/productVariant/deleteProductVariant.ts'
import { updateProductVariant as update } from '../../domain/productVariant/updateProductVariant.ts'
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
