import { executeLocally } from '@rose-ash/subgraph/executeLocally.ts'
import type { Report } from '@rose-ash/subgraph/maskError.ts'
import type { Room, RoomRequest } from '@rose-ash/subgraph/room.ts'
import type { Data } from '../execution/Data.ts'
import { SubgraphFailure } from './SubgraphFailure.ts'
import type { Caller, SubgraphSource } from './SubgraphSource.ts'
import { withinDeadline } from './withinDeadline.ts'

/**
 * A subgraph in this process. Nothing is written out or parsed again on the way, and all questions of one query share
 * one context, so that an entity is loaded once however many steps of the plan need it.
 */
export function localSource(room: Room, options: { deadlineMs: number; report: Report }): SubgraphSource {
  const rooms = new WeakMap<Caller, { room: Room; request: RoomRequest }>()
  const roomFor = (caller: Caller) => {
    const known = rooms.get(caller)
    if (known) return known
    const request = requestOf(caller)
    let context: object | undefined
    const shared: Room = { ...room, createContext: () => (context ??= room.createContext(request)) }
    const made = { room: shared, request }
    rooms.set(caller, made)
    return made
  }

  return {
    async ask(question, caller) {
      // A mutation changes what loaders have seen, so it never shares them.
      const target = question.isMutation ? { room, request: requestOf(caller) } : roomFor(caller)
      const work = executeLocally(target.room, question, target.request, options.report)
      const result = await withinDeadline(room.name, options.deadlineMs, caller.signal, work).catch(
        (error: unknown) => {
          if (error instanceof SubgraphFailure) throw error
          throw new SubgraphFailure(room.name, 'unreadable', 'the subgraph threw', { cause: error })
        },
      )
      return { data: (result.data as Data | null | undefined) ?? null, errors: result.errors ?? [] }
    },
    stop: async () => {},
  }
}

const requestOf = (caller: Caller): RoomRequest => ({
  viewer: caller.viewer,
  headers: { get: (name) => caller.headers[name] ?? null },
  requestId: caller.requestId,
})
