import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

let processRegistry: Registry | undefined

/** Memory, event loop and garbage collection belong to the process, however many services it holds. */
const processMetrics = (): Registry => {
  if (!processRegistry) {
    processRegistry = new Registry()
    collectDefaultMetrics({ register: processRegistry })
  }
  return processRegistry
}

/** What one service counts: its own registry, which others add to, and the duration of its requests. */
export interface ServiceMetrics {
  readonly registry: Registry
  /** Seconds each request took, by method, route pattern (never the raw path) and status. */
  readonly requestDuration: Histogram<'method' | 'route' | 'status'>
  /** Everything, in Prometheus's text format, and the media type to send it as. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** Metrics of the service `name`; every series carries it as the label `service`. */
export function createMetrics(name: string): ServiceMetrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service: name })
  const requestDuration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its response.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  return {
    registry,
    requestDuration,
    async expose() {
      // Registry.merge would lose the default label.
      const both = await Promise.all([registry.metrics(), processMetrics().metrics()])
      return { contentType: registry.contentType, text: both.join('\n') }
    },
  }
}
