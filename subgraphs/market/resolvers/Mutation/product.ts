import { deletion, payload } from '@rose-ash/subgraph'
import { archiveProduct as archive } from '../../domain/product/archiveProduct.ts'
import { createProduct as create } from '../../domain/product/createProduct.ts'
import { deleteProduct as remove } from '../../domain/product/deleteProduct.ts'
import { publishProduct as publish } from '../../domain/product/publishProduct.ts'
import { updateProduct as update } from '../../domain/product/updateProduct.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createProduct: MutationResolvers['createProduct'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'product')

export const updateProduct: MutationResolvers['updateProduct'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'product')

export const publishProduct: MutationResolvers['publishProduct'] = async (_, { input }, { domain }) =>
  payload(await publish(domain, input), 'product')

export const archiveProduct: MutationResolvers['archiveProduct'] = async (_, { input }, { domain }) =>
  payload(await archive(domain, input), 'product')

export const deleteProduct: MutationResolvers['deleteProduct'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
