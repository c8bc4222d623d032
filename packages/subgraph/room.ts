import type { Viewer } from '@rose-ash/domain'
import type { RoomJobs } from '@rose-ash/jobs/RoomJobs.ts'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'

/** What a subgraph knows of one request, however it came. */
export interface RoomRequest {
  readonly viewer: Viewer
  /** Headers that the gateway forwards, by lower-case name. */
  readonly headers: { get(name: string): string | null }
  readonly requestId: string
}

/** One subgraph, wired: what its `index.ts` returns and what a host process runs. */
export interface Room<Context extends object = object> {
  readonly name: string
  readonly schema: GraphQLSchema
  /** A fresh context for one request: viewer, domain and loaders. */
  createContext(request: RoomRequest): Context
  /** Routes that this room answers beside `/graphql`, for the protocols that it speaks. */
  routes?(service: FastifyInstance): void
  /** Makes ready what the first visitor would wait for, once everything answers. What fails here is told to whoever needs it. */
  warm?(): Promise<void>
  /** Background work of this room, by name. */
  readonly jobs?: RoomJobs['jobs']
  /** Its reactions to domain events, by topic; exactly those that the table of subscriptions lists for it. */
  readonly events?: RoomJobs['events']
}
