import { deletion, payload } from '@rose-ash/subgraph'
import { createNewsletter as create } from '../../domain/newsletter/createNewsletter.ts'
import { deleteNewsletter as remove } from '../../domain/newsletter/deleteNewsletter.ts'
import { updateNewsletter as update } from '../../domain/newsletter/updateNewsletter.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createNewsletter: MutationResolvers['createNewsletter'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'newsletter')

export const updateNewsletter: MutationResolvers['updateNewsletter'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'newsletter')

export const deleteNewsletter: MutationResolvers['deleteNewsletter'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
