import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { malformed } from '../errors/malformed.ts'
import { compilePlan } from '../execution/compilePlan.ts'
import { subgraphsOf } from '../execution/subgraphsOf.ts'
import type { Complete } from '../shape/Complete.ts'
import { compileShape } from '../shape/compileShape.ts'
import type { LoadedSupergraph } from '../supergraph/LoadedSupergraph.ts'
import { introspectionOf } from './introspection.ts'
import type { Limits } from './Limits.ts'
import { measure } from './measure.ts'
import { overLimits } from './overLimits.ts'
import type { PreparedOperation } from './PreparedOperation.ts'

/**
 * Checks the limits of one operation of a valid document and plans it.
 *
 * @throws GraphQLError `MALFORMED` when there is no such operation, or it is of a kind or a size that is not answered
 */
export function prepareOperation(
  supergraph: LoadedSupergraph,
  document: DocumentNode,
  operationName: string | undefined,
  limits: Limits,
): PreparedOperation {
  const definition = getOperationAST(document, operationName)
  if (!definition) throw noSuchOperation(operationName)
  refuseReserved(document, definition)
  const fragments = fragmentsOf(document)
  const { apiSchema, costs } = supergraph
  const root = apiSchema.getRootType(definition.operation)
  if (!root || definition.operation === OperationTypeNode.SUBSCRIPTION) {
    throw malformed(`There are no ${definition.operation}s here.`, definition)
  }
  const measured = measure(apiSchema, costs, fragments, root, definition.selectionSet)
  const over = overLimits(measured, limits)
  if (over) throw over

  const step = compilePlan(supergraph.plan(document, definition.name?.value))
  const conditions = [...conditionsOf(document)]
  const shapes = new Map<string, Complete>()
  return {
    supergraph,
    definition,
    fragments,
    measure: measured,
    limits,
    step,
    subgraphs: subgraphsOf(step),
    introspection: introspectionOf(definition, fragments),
    shape(isTrue) {
      const truths = new Map(conditions.map((name) => [name, isTrue(name)]))
      const key = [...truths.values()].join()
      const known = shapes.get(key)
      if (known) return known
      const selecting = { schema: apiSchema, fragments, isTrue: (name: string) => truths.get(name) === true }
      const made = compileShape(selecting, root, definition.selectionSet)
      if (shapes.size < mostShapes) shapes.set(key, made)
      return made
    },
  }
}

/** Combinations of conditions that are remembered; n variables have two to the power of n. */
const mostShapes = 32

const noSuchOperation = (name: string | undefined) =>
  malformed(
    name === undefined
      ? 'The document holds several operations; say which with "operationName".'
      : `The document holds no operation of the name "${name}".`,
  )

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node
  return fragments
}

/** `__proto__` cannot be a key of a plain object, and `$representations` is the variable that federation itself uses. */
function refuseReserved(document: DocumentNode, definition: OperationDefinitionNode): void {
  for (const { variable } of definition.variableDefinitions ?? []) {
    if (variable.name.value === 'representations')
      throw malformed('A variable may not be named "representations".', variable)
  }
  visit(document, {
    Field(node) {
      if (node.alias?.value === '__proto__') throw malformed('An alias may not be "__proto__".', node)
    },
  })
}

function conditionsOf(document: DocumentNode): Set<string> {
  const names = new Set<string>()
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return
      const value = node.arguments?.[0]?.value
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return names
}
