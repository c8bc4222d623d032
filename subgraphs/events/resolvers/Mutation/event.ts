import { deletion, payload } from '@rose-ash/subgraph'
import { cancelEvent as cancel } from '../../domain/event/cancelEvent.ts'
import { changeStatus } from '../../domain/event/changeStatus.ts'
import { createEvent as create } from '../../domain/event/createEvent.ts'
import { deleteEvent as remove } from '../../domain/event/deleteEvent.ts'
import { updateEvent as update } from '../../domain/event/updateEvent.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createEvent: MutationResolvers['createEvent'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'event')

export const updateEvent: MutationResolvers['updateEvent'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'event')

export const cancelEvent: MutationResolvers['cancelEvent'] = async (_, { input }, { domain }) =>
  payload(await cancel(domain, input), 'event')

export const deleteEvent: MutationResolvers['deleteEvent'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))

export const publishEvent: MutationResolvers['publishEvent'] = async (_, { input }, { domain }) =>
  payload(await changeStatus(domain, input, 'event.publish'), 'event')

export const unpublishEvent: MutationResolvers['unpublishEvent'] = async (_, { input }, { domain }) =>
  payload(await changeStatus(domain, input, 'event.unpublish'), 'event')
