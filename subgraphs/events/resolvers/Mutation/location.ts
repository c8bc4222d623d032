import { deletion, payload } from '@rose-ash/subgraph'
import { createLocation as create } from '../../domain/location/createLocation.ts'
import { deleteLocation as remove } from '../../domain/location/deleteLocation.ts'
import { updateLocation as update } from '../../domain/location/updateLocation.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createLocation: MutationResolvers['createLocation'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'location')

export const updateLocation: MutationResolvers['updateLocation'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'location')

export const deleteLocation: MutationResolvers['deleteLocation'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
