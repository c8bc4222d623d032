import type { Config } from '@rose-ash/config/Config.ts'
import type { GraphQLSchema } from 'graphql'
import { OperationStore } from '../operations/OperationStore.ts'
import { trustedLimits } from '../operations/trustedLimits.ts'
import { loadSupergraph } from './loadSupergraph.ts'
import type { Serving } from './Serving.ts'

/** The supergraph of the moment, and those before it as long as an operation runs on them. */
export interface Supergraphs {
  present(): Serving
  /** The supergraph whose client schema this is. */
  servingOf(schema: GraphQLSchema): Serving
  /** @throws Error when the SDL cannot be served; the present one stays */
  replace(sdl: string): void
  /** Calls back with the present supergraph and with each that follows; gives a function that ends this. */
  subscribe(onChange: (serving: Serving) => void): () => void
}

/**
 * @param options.known names of the subgraphs that can be asked
 * @throws Error when the SDL cannot be served
 */
export function createSupergraphs(
  sdl: string,
  options: { config: Config; known: ReadonlySet<string> },
): Supergraphs {
  const { limits, introspection } = options.config.gateway
  const bySchema = new WeakMap<GraphQLSchema, Serving>()
  const listeners = new Set<(serving: Serving) => void>()

  const serve = (text: string): Serving => {
    const supergraph = loadSupergraph(text)
    const unknown = supergraph.subgraphs.filter((name) => !options.known.has(name))
    if (unknown.length > 0)
      throw new Error(`The supergraph has subgraphs without a source: ${unknown.join(', ')}.`)
    const serving = {
      open: new OperationStore(supergraph, { limits, introspection }),
      trusted: new OperationStore(supergraph, { limits: trustedLimits(limits), introspection }),
    }
    bySchema.set(supergraph.apiSchema, serving)
    return serving
  }
  let present = serve(sdl)

  return {
    present: () => present,
    servingOf: (schema) => bySchema.get(schema) ?? present,
    replace(next) {
      if (next === present.open.supergraph.sdl) return
      present = serve(next)
      for (const listener of listeners) listener(present)
    },
    subscribe(onChange) {
      listeners.add(onChange)
      onChange(present)
      return () => listeners.delete(onChange)
    },
  }
}
