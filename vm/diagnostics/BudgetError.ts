import { type BudgetName, RenderError, type RenderPlace } from './RenderError.ts'

/** A render used more than its budget of steps, depth, output, memory or time. */
export class BudgetError extends RenderError {
  readonly budget: BudgetName
  readonly limit: number

  constructor(budget: BudgetName, limit: number, place: RenderPlace) {
    super(budget, budgetReason(budget, limit), place)
    this.name = 'BudgetError'
    this.budget = budget
    this.limit = limit
  }
}

function budgetReason(budget: BudgetName, limit: number): string {
  if (budget === 'deadline') return `the render took longer than ${limit} ms`
  const unit = {
    steps: 'steps',
    depth: 'nested calls',
    output: 'bytes of output',
    memory: 'bytes of memory',
  }[budget]
  return `the render used more than ${limit} ${unit}`
}
