import { deletion, payload } from '@rose-ash/subgraph'
import { deleteMenu as remove } from '../../domain/menu/deleteMenu.ts'
import { saveMenu as save } from '../../domain/menu/saveMenu.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const saveMenu: MutationResolvers['saveMenu'] = async (_, { input }, { domain }) =>
  payload(await save(domain, input), 'menu')

export const deleteMenu: MutationResolvers['deleteMenu'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
