import type { GatewayMetrics } from './createMetrics.ts'
import { SubgraphFailure } from './SubgraphFailure.ts'
import type { SubgraphSource } from './SubgraphSource.ts'

/** The same source, with a stopwatch. */
export function observed(
  subgraph: string,
  source: SubgraphSource,
  { questions }: GatewayMetrics,
): SubgraphSource {
  const note = (outcome: string, begin: number) =>
    questions.observe({ subgraph, outcome }, (performance.now() - begin) / 1000)
  return {
    async ask(question, caller) {
      const begin = performance.now()
      try {
        const answer = await source.ask(question, caller)
        note('ok', begin)
        return answer
      } catch (error) {
        note(error instanceof SubgraphFailure ? error.reason : 'bug', begin)
        throw error
      }
    },
    stop: () => source.stop(),
  }
}
