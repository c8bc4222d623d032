import { deletion, payload } from '@rose-ash/subgraph'
import { addPicture as add } from '../../domain/picture/addPicture.ts'
import { removePicture as remove } from '../../domain/picture/removePicture.ts'
import { updatePicture as update } from '../../domain/picture/updatePicture.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const addPicture: MutationResolvers['addPicture'] = async (_, { input }, { domain, media }) =>
  payload(await add(domain, media, input), 'picture')

export const updatePicture: MutationResolvers['updatePicture'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'picture')

export const removePicture: MutationResolvers['removePicture'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
