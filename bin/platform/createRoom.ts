import type { SubgraphName } from '@rose-ash/config'
import type { Room } from '@rose-ash/subgraph'
import { type RoomDependencies, roomDependencies } from './roomDependencies.ts'
import type { Surroundings } from './Surroundings.ts'

/** A room is loaded by the process that runs it, and by no other. */
const rooms: Record<SubgraphName, (dependencies: RoomDependencies) => Promise<Room>> = {
  blog: async (dependencies) => (await import('@rose-ash/blog')).createBlog(dependencies),
  market: async (dependencies) => (await import('@rose-ash/market')).createMarket(dependencies),
  cart: async (dependencies) => (await import('@rose-ash/cart')).createCart(dependencies),
  events: async (dependencies) => (await import('@rose-ash/events')).createEvents(dependencies),
  federation: async (dependencies) => (await import('@rose-ash/federation')).createFederation(dependencies),
  account: async (dependencies) => (await import('@rose-ash/account')).createAccount(dependencies),
}

export const createRoom = (name: SubgraphName, around: Surroundings): Promise<Room> =>
  rooms[name](roomDependencies(around))
