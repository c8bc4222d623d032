import { Gauge, Histogram, type Registry } from 'prom-client'

/** What operators see of the subgraphs from here. */
export interface GatewayMetrics {
  /** Seconds that a question took, by subgraph and outcome: `ok`, or the reason of the failure. */
  readonly questions: Histogram<'subgraph' | 'outcome'>
  /** 1 while a subgraph keeps failing and is left alone. */
  readonly resting: Gauge<'subgraph'>
  /** Shows the metrics among those of a service. */
  showIn(registry: Registry): void
}

export function createMetrics(): GatewayMetrics {
  const questions = new Histogram({
    name: 'gateway_subgraph_question_seconds',
    help: 'Time from a question to a subgraph until its answer or failure.',
    labelNames: ['subgraph', 'outcome'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [],
  })
  const resting = new Gauge({
    name: 'gateway_subgraph_resting',
    help: 'Whether a subgraph fails and is left alone for a while.',
    labelNames: ['subgraph'] as const,
    registers: [],
  })
  return {
    questions,
    resting,
    showIn(registry) {
      registry.registerMetric(questions)
      registry.registerMetric(resting)
    },
  }
}
