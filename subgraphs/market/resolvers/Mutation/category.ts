import { deletion, payload } from '@rose-ash/subgraph'
import { createCategory as create } from '../../domain/category/createCategory.ts'
import { deleteCategory as remove } from '../../domain/category/deleteCategory.ts'
import { updateCategory as update } from '../../domain/category/updateCategory.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createCategory: MutationResolvers['createCategory'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'category')

export const updateCategory: MutationResolvers['updateCategory'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'category')

export const deleteCategory: MutationResolvers['deleteCategory'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
