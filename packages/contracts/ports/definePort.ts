import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import type { z } from 'zod'

/** One question of a port: what goes in, what comes out. */
export interface PortCall {
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** The longest question over HTTP in bytes, 1 MiB unless told. */
  readonly bodyLimit?: number
  /** How long an answer over HTTP may take, 2 s unless told. */
  readonly deadlineMs?: number
}

/** A typed, versioned contract between subgraphs. A breaking change is a new version beside the old one. */
export interface Port<
  Calls extends Readonly<Record<string, PortCall>> = Readonly<Record<string, PortCall>>,
  Providers extends readonly SubgraphName[] = readonly SubgraphName[],
> {
  readonly name: string
  readonly version: number
  /** Who answers. Most ports have one provider; what is sold comes from several. */
  readonly providers: Providers
  readonly calls: Calls
}

/** What a provider writes: a function for each call, with parsed input. */
export type PortProvider<P extends Port> = {
  readonly [K in keyof P['calls']]: (
    input: z.output<P['calls'][K]['input']>,
  ) => Promise<z.input<P['calls'][K]['output']>>
}

/** What a caller may add to a question. */
export interface CallOptions {
  /** Joins the logs of both sides. */
  readonly requestId?: string
  readonly signal?: AbortSignal
}

/** What a caller holds: the same functions, whether the provider runs in this process or in another. */
export type PortClient<P extends Port> = {
  readonly [K in keyof P['calls']]: (
    input: z.input<P['calls'][K]['input']>,
    options?: CallOptions,
  ) => Promise<z.output<P['calls'][K]['output']>>
}

/** Declares a port, keeping the types of its calls. */
export const definePort = <
  const Calls extends Readonly<Record<string, PortCall>>,
  const Providers extends readonly SubgraphName[],
>(
  port: Port<Calls, Providers>,
): Port<Calls, Providers> => port
