import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel'
import { type FailureReason, SubgraphFailure } from './SubgraphFailure.ts'

export interface RestOptions {
  /** Failures in a row after which the subgraph is left alone. */
  readonly failures: number
  /** How long the first rest lasts; each that follows at once is twice as long, up to sixteen times. */
  readonly firstMs: number
  /** Told when a rest begins and when the subgraph is back. */
  onChange(isResting: boolean): void
}

interface Rest {
  /** @throws SubgraphFailure `resting` without trying, while the subgraph rests */
  guard<T>(work: () => Promise<T>): Promise<T>
}

/** A subgraph that answers, if only with an error, is well; so is one whose client went away. */
const unwell: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'late',
  'refused',
  'unreadable',
  'too large',
])

/** A circuit breaker: spares a failing subgraph the load, and its clients the wait for the deadline. */
export function createRest(subgraph: string, options: RestOptions): Rest {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof SubgraphFailure && unwell.has(error.reason)),
    {
      breaker: new ConsecutiveBreaker(options.failures),
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: options.firstMs,
        maxDelay: options.firstMs * 16,
      }),
    },
  )
  policy.onStateChange((state) => {
    if (state === CircuitState.Open) options.onChange(true)
    if (state === CircuitState.Closed) options.onChange(false)
  })
  return {
    async guard(work) {
      try {
        return await policy.execute(work)
      } catch (error) {
        if (!isBrokenCircuitError(error)) throw error
        throw new SubgraphFailure(subgraph, 'resting', 'failed too often and is left alone for a while')
      }
    },
  }
}
