import type { Execution } from './Execution.ts'
import { runFetch } from './runFetch.ts'
import type { Step } from './Step.ts'

/** Runs the steps in their order and fills `execution.data`. Never rejects for what a subgraph did: that is a fault. */
export async function runPlan(step: Step, execution: Execution): Promise<void> {
  switch (step.kind) {
    case 'fetch':
      return runFetch(step, execution)
    case 'sequence':
      for (const child of step.steps) await runPlan(child, execution)
      return
    case 'parallel':
      await Promise.all(step.steps.map((child) => runPlan(child, execution)))
      return
    case 'condition': {
      const branch = execution.isTrue(step.variable) ? step.then : step.else
      if (branch) await runPlan(branch, execution)
    }
  }
}
