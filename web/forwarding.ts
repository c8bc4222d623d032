import type { Config, SubgraphName } from '@rose-ash/config'
import type { DoorName } from './sites.ts'

export interface Forwarding {
  readonly methods: readonly string[]
  readonly path: RegExp
  /** Null: on every host. */
  readonly site: DoorName | null
  readonly to: SubgraphName
  /** Where it is passed on; everywhere unless told. */
  readonly environments?: readonly Config['environment'][]
}

/**
 * Paths that web does not answer itself but passes on to a subgraph that speaks a protocol of its own. The body
 * streams, and Host stays what the visitor asked for.
 */
export const forwardings: readonly Forwarding[] = [
  {
    methods: ['GET', 'HEAD'],
    path: /^\/media\/[0-9a-f]{64}\/[1-9]\d{0,3}\.(avif|webp|jpg)$/,
    site: null,
    to: 'blog',
  },
  { methods: ['GET', 'HEAD', 'POST', 'OPTIONS'], path: /^\/oidc\//, site: 'federation', to: 'federation' },
  { methods: ['POST'], path: /^\/webhooks\/sumup\/[\w-]+$/, site: 'cart', to: 'cart' },
  { methods: ['GET', 'HEAD'], path: /^\/calendars\/[^/]+(\/[^/]+)?\.ics$/, site: 'events', to: 'events' },
  {
    methods: ['GET', 'HEAD'],
    path: /^\/dev\/mail(\/|$)/,
    site: 'home',
    to: 'account',
    environments: ['development', 'test'],
  },
]

export function forwardingFor(
  table: readonly Forwarding[],
  request: { method: string; path: string; site: DoorName; environment: Config['environment'] },
): Forwarding | null {
  const fits = ({ methods, path, site, environments }: Forwarding) =>
    (site === null || site === request.site) &&
    (environments?.includes(request.environment) ?? true) &&
    methods.includes(request.method) &&
    path.test(request.path)
  return table.find(fits) ?? null
}
