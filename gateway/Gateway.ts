import type { Viewer } from '@rose-ash/domain/viewer.ts'
import type { Room } from '@rose-ash/subgraph/room.ts'
import type { FastifyInstance } from 'fastify'
import type { ExecutionResult } from 'graphql'

/** Where a subgraph is: in this process, or at an address. */
export type Source =
  | { readonly kind: 'local'; readonly room: Room }
  | { readonly kind: 'http'; readonly url: string }

export interface GatewayRequest {
  /** The hash of a trusted document. */
  readonly document?: string
  /** A document of the caller's own; ignored when `document` is given. */
  readonly query?: string
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly viewer: Viewer
  /** The access token behind the viewer, which subgraphs in other processes verify again. */
  readonly token?: string | undefined
  /** By lower-case name; those on the list of forwarded headers reach the subgraphs. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

/** Answers operations on the whole graph. */
export interface Gateway {
  /** Never rejects for what a client or a subgraph did: that is in `errors`. */
  execute(request: GatewayRequest): Promise<ExecutionResult>
  /** Adds `/graphql` and GraphiQL to a service. */
  mount(service: FastifyInstance): void
  /**
   * Answers from another supergraph from now on; operations under way end on the one they began with.
   *
   * @throws Error when the SDL cannot be served, and then goes on with the present one
   */
  reload(supergraphSdl: string): void
  /** Replaces the trusted documents, by hash. */
  trust(documents: Readonly<Record<string, string>>): void
  stop(): Promise<void>
}
