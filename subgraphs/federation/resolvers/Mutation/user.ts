import { deletion, payload } from '@rose-ash/subgraph'
import { createUser as create } from '../../domain/user/createUser.ts'
import { deleteUser as remove } from '../../domain/user/deleteUser.ts'
import { grantRoles as grant } from '../../domain/user/grantRoles.ts'
import { updateUser as update } from '../../domain/user/updateUser.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createUser: MutationResolvers['createUser'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'user')

export const updateUser: MutationResolvers['updateUser'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'user')

export const deleteUser: MutationResolvers['deleteUser'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))

export const grantRoles: MutationResolvers['grantRoles'] = async (_, { input }, { domain }) =>
  payload(await grant(domain, input), 'user')
