import { deletion, payload } from '@rose-ash/subgraph'
import { createProfile as create } from '../../domain/profile/createProfile.ts'
import { deleteProfile as remove } from '../../domain/profile/deleteProfile.ts'
import { updateProfile as update } from '../../domain/profile/updateProfile.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createProfile: MutationResolvers['createProfile'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'profile')

export const updateProfile: MutationResolvers['updateProfile'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'profile')

export const deleteProfile: MutationResolvers['deleteProfile'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
