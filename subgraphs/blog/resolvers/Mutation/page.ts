import { deletion, payload } from '@rose-ash/subgraph'
import { createPage as create } from '../../domain/page/createPage.ts'
import { deletePage as remove } from '../../domain/page/deletePage.ts'
import { publishPage as publish } from '../../domain/page/publishPage.ts'
import { unpublishPage as unpublish } from '../../domain/page/unpublishPage.ts'
import { updatePage as update } from '../../domain/page/updatePage.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createPage: MutationResolvers['createPage'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'page')

export const updatePage: MutationResolvers['updatePage'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'page')

export const publishPage: MutationResolvers['publishPage'] = async (_, { input }, { domain }) =>
  payload(await publish(domain, input), 'page')

export const unpublishPage: MutationResolvers['unpublishPage'] = async (_, { input }, { domain }) =>
  payload(await unpublish(domain, input), 'page')

export const deletePage: MutationResolvers['deletePage'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
