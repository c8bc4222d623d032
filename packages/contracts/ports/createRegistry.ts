import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import { answerCall } from './answerCall.ts'
import type { CallOptions, Port, PortClient, PortProvider } from './definePort.ts'
import { PortError } from './PortError.ts'

/** The provider may be left out where there is only one. */
type ChosenProvider<P extends Port> = P['providers']['length'] extends 1
  ? [provider?: P['providers'][number]]
  : [provider: P['providers'][number]]

/** A provider of this process, as it is served to other processes. */
export interface ServedPort {
  readonly port: Port
  readonly provider: PortProvider<Port>
}

/** Who answers which port, from the view of one process. */
export interface Registry {
  /** Answers a port in this process. A second provider of the same port under the same name is a bug. */
  provide<P extends Port>(port: P, provider: PortProvider<P>, ...by: ChosenProvider<P>): void
  /** Answers a port by asking another process (`httpPort`). */
  connect<P extends Port>(port: P, client: PortClient<P>, ...by: ChosenProvider<P>): void
  /**
   * The port's functions. May be called before the provider is there, so that rooms can be wired in any order; a
   * question that nobody answers is then a `PortError` `UNAVAILABLE`.
   */
  find<P extends Port>(port: P, ...by: ChosenProvider<P>): PortClient<P>
  /** The ports that a room of this process provides. */
  servedBy(provider: SubgraphName): readonly ServedPort[]
}

interface Answerer {
  readonly by: SubgraphName
  readonly served: ServedPort | null
  readonly ask: (call: string, input: unknown, options: CallOptions | undefined) => Promise<unknown>
}

const nameOf = (port: Port, by: SubgraphName): string => `${port.name} v${port.version} of ${by}`

const chosen = (port: Port, by: SubgraphName | undefined): SubgraphName => {
  const provider = by ?? port.providers[0]
  if (!provider) throw new Error(`${port.name} v${port.version} has no provider`)
  return provider
}

/** An empty registry. Each process makes one and its composition root fills it. */
export function createRegistry(): Registry {
  const answerers = new Map<string, Answerer>()

  const add = (port: Port, answerer: Answerer): void => {
    const name = nameOf(port, answerer.by)
    if (answerers.has(name)) throw new Error(`${name} is provided twice`)
    answerers.set(name, answerer)
  }

  return {
    provide(port, provider, ...[by]) {
      const functions = provider as unknown as PortProvider<Port>
      add(port, {
        by: chosen(port, by),
        served: { port, provider: functions },
        ask: (call, input) => answerCall(port, functions, call, input),
      })
    },
    connect(port, client, ...[by]) {
      const functions = client as unknown as PortClient<Port>
      add(port, {
        by: chosen(port, by),
        served: null,
        ask: async (call, input, options) => functions[call]?.(input, options),
      })
    },
    find<P extends Port>(port: P, ...[by]: ChosenProvider<P>) {
      const name = nameOf(port, chosen(port, by))
      const ask = (call: string) => async (input: unknown, options?: CallOptions) => {
        const answerer = answerers.get(name)
        if (!answerer) throw new PortError('UNAVAILABLE', `Nobody provides ${name}`)
        return answerer.ask(call, input, options)
      }
      return Object.fromEntries(Object.keys(port.calls).map((call) => [call, ask(call)])) as PortClient<P>
    },
    servedBy: (provider) =>
      [...answerers.values()].flatMap(({ by, served }) => (by === provider && served ? [served] : [])),
  }
}
