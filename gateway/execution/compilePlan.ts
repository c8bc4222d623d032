import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { FetchStep, Requirement, Step } from './Step.ts'

/**
 * Turns Apollo's plan into steps.
 *
 * @throws Error for nodes that an operation without `@defer`, subscriptions and `@context` cannot have
 */
export function compilePlan(plan: QueryPlan): Step | null {
  return plan.node ? stepOf(plan.node as PlanNode, []) : null
}

function stepOf(node: PlanNode, at: readonly string[]): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((child) => stepOf(child, at)) }
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((child) => stepOf(child, at)) }
    case 'Flatten':
      return stepOf(node.node, [...at, ...node.path.map(String)])
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        // biome-ignore lint/suspicious/noThenProperty: the word of the plan; a step is never awaited
        then: node.ifClause ? stepOf(node.ifClause, at) : null,
        else: node.elseClause ? stepOf(node.elseClause, at) : null,
      }
    case 'Fetch':
      return fetchOf(node, at)
    default:
      throw new Error(
        `A query plan holds a ${(node as { kind: string }).kind} node, which nothing here runs.`,
      )
  }
}

function fetchOf(node: FetchNode, at: readonly string[]): FetchStep {
  if (node.contextRewrites?.length) throw new Error('A query plan uses @context, which nothing here runs.')
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    isMutation: node.operationKind === 'mutation',
    at,
    variables: node.variableUsages ?? [],
    requires: node.requires ? node.requires.map(requirementOf) : null,
    rewriteInput: node.inputRewrites ?? [],
    rewriteOutput: node.outputRewrites ?? [],
  }
}

function requirementOf(node: QueryPlanSelectionNode): Requirement {
  if (node.kind === 'Field') {
    return {
      kind: 'field',
      key: node.alias ?? node.name,
      children: node.selections ? node.selections.map(requirementOf) : null,
    }
  }
  if (!node.typeCondition) throw new Error('A query plan requires a fragment without a type.')
  return { kind: 'fragment', on: node.typeCondition, children: node.selections.map(requirementOf) }
}
