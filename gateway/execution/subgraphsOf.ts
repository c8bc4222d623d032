import type { Step } from './Step.ts'

/** Names of the subgraphs that a plan may ask, each once. */
export function subgraphsOf(step: Step | null): string[] {
  return [...new Set(namesIn(step))].sort()
}

function namesIn(step: Step | null): string[] {
  switch (step?.kind) {
    case 'fetch':
      return [step.subgraph]
    case 'sequence':
    case 'parallel':
      return step.steps.flatMap(namesIn)
    case 'condition':
      return [...namesIn(step.then), ...namesIn(step.else)]
    default:
      return []
  }
}
