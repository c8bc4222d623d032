import { deletion, payload } from '@rose-ash/subgraph'
import { cloneOrderCycle as clone } from '../../domain/cycle/cloneOrderCycle.ts'
import { closeOrderCycle as close } from '../../domain/cycle/closeOrderCycle.ts'
import { createOrderCycle as create } from '../../domain/cycle/createOrderCycle.ts'
import { deleteOrderCycle as remove } from '../../domain/cycle/deleteOrderCycle.ts'
import { openOrderCycle as open } from '../../domain/cycle/openOrderCycle.ts'
import { processOrderCycle as process } from '../../domain/cycle/processOrderCycle.ts'
import { updateOrderCycle as update } from '../../domain/cycle/updateOrderCycle.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createOrderCycle: MutationResolvers['createOrderCycle'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'orderCycle')

export const updateOrderCycle: MutationResolvers['updateOrderCycle'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'orderCycle')

export const cloneOrderCycle: MutationResolvers['cloneOrderCycle'] = async (_, { input }, { domain }) =>
  payload(await clone(domain, input), 'orderCycle')

export const openOrderCycle: MutationResolvers['openOrderCycle'] = async (_, { input }, { domain }) =>
  payload(await open(domain, input), 'orderCycle')

export const closeOrderCycle: MutationResolvers['closeOrderCycle'] = async (_, { input }, { domain }) =>
  payload(await close(domain, input), 'orderCycle')

export const processOrderCycle: MutationResolvers['processOrderCycle'] = async (_, { input }, { domain }) =>
  payload(await process(domain, input), 'orderCycle')

export const deleteOrderCycle: MutationResolvers['deleteOrderCycle'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
