import { deletion, payload } from '@rose-ash/subgraph'
import { createTicketType as create } from '../../domain/ticketType/createTicketType.ts'
import { deleteTicketType as remove } from '../../domain/ticketType/deleteTicketType.ts'
import { updateTicketType as update } from '../../domain/ticketType/updateTicketType.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createTicketType: MutationResolvers['createTicketType'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'ticketType')

export const updateTicketType: MutationResolvers['updateTicketType'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'ticketType')

export const deleteTicketType: MutationResolvers['deleteTicketType'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
