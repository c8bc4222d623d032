import type { SubgraphName } from '@rose-ash/config'
import type { DoorName } from './sites.ts'

export interface Forwarding {
  readonly methods: readonly string[]
  readonly path: RegExp
  /** Null: on every host. */
  readonly site: DoorName | null
  readonly to: SubgraphName
}

/**
 * Paths that web does not answer itself but passes on to a subgraph that speaks a protocol of its own. The body
 * streams, and Host stays what the visitor asked for.
 */
export const forwardings: readonly Forwarding[] = [
  { methods: ['GET', 'HEAD'], path: /^\/calendars\/[^/]+(\/[^/]+)?\.ics$/, site: 'events', to: 'events' },
]

export function forwardingFor(
  table: readonly Forwarding[],
  request: { method: string; path: string; site: DoorName },
): Forwarding | null {
  const fits = ({ methods, path, site }: Forwarding) =>
    (site === null || site === request.site) && methods.includes(request.method) && path.test(request.path)
  return table.find(fits) ?? null
}
