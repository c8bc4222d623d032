import { payload } from '@rose-ash/subgraph'
import { prepareUpload as prepare } from '../../domain/media/prepareUpload.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const prepareUpload: MutationResolvers['prepareUpload'] = async (
  _,
  { input },
  { domain, uploadSecret },
) => payload(await prepare(domain, uploadSecret, input), 'upload')
