import { deletion, payload } from '@rose-ash/subgraph'
import { createLocation } from '../../domain/location/createLocation.ts'
import { deleteLocation } from '../../domain/location/deleteLocation.ts'
import { updateLocation } from '../../domain/location/updateLocation.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createStockLocation: MutationResolvers['createStockLocation'] = async (
  _,
  { input },
  { domain },
) => payload(await createLocation(domain, input), 'stockLocation')

export const updateStockLocation: MutationResolvers['updateStockLocation'] = async (
  _,
  { input },
  { domain },
) => payload(await updateLocation(domain, input), 'stockLocation')

export const deleteStockLocation: MutationResolvers['deleteStockLocation'] = async (
  _,
  { input },
  { domain },
) => deletion(await deleteLocation(domain, input))
