import { deletion, payload } from '@rose-ash/subgraph'
import { createCalendar as create } from '../../domain/calendar/createCalendar.ts'
import { deleteCalendar as remove } from '../../domain/calendar/deleteCalendar.ts'
import { updateCalendar as update } from '../../domain/calendar/updateCalendar.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createCalendar: MutationResolvers['createCalendar'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'calendar')

export const updateCalendar: MutationResolvers['updateCalendar'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'calendar')

export const deleteCalendar: MutationResolvers['deleteCalendar'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
