import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { isData } from '../execution/Data.ts'
import { type Complete, violated } from './Complete.ts'
import { collectFields, type Selecting } from './collectFields.ts'
import { leaf } from './leaf.ts'
import { type Trace, violation } from './Trace.ts'

interface Field {
  readonly key: string
  readonly complete: Complete
}

/**
 * Compiles the client's selection into a function that cuts the client's answer out of everything that the subgraphs
 * said: its fields in its order, without the keys that only the plan needed, null where a non-null place stayed empty
 * (GraphQL, section 6.4.4). Introspection fields of the root are left to the caller.
 */
export function compileShape(
  selecting: Selecting,
  root: GraphQLObjectType,
  selection: SelectionSetNode,
): Complete {
  return object(selecting, root, [selection])
}

function complete(
  selecting: Selecting,
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
): Complete {
  if (isNonNullType(type)) return nonNull(complete(selecting, type.ofType, selections))
  if (isListType(type)) return list(complete(selecting, type.ofType, selections))
  if (isLeafType(type)) return leaf(type)
  return object(selecting, type as GraphQLCompositeType, selections)
}

/**
 * A null in a non-null place is a subgraph's mistake. A value that is not there at all is none: the subgraph that owns the
 * entity does not know it (any more), and the reference to it becomes null.
 */
const nonNull =
  (inner: Complete): Complete =>
  (value, trace) => {
    const completed = inner(value, trace)
    if (completed === null && value === null) violation(trace)
    return completed ?? violated
  }

const list =
  (item: Complete): Complete =>
  (value, trace) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) {
      violation(trace)
      return undefined
    }
    const completed = new Array<unknown>(value.length)
    let isValid = true
    for (let index = 0; index < value.length; index++) {
      trace.path?.push(index)
      const one = item(value[index], trace)
      trace.path?.pop()
      if (one === violated) isValid = false
      completed[index] = one === undefined ? null : one
    }
    return isValid ? completed : undefined
  }

function object(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selections: readonly SelectionSetNode[],
): Complete {
  const byType = new Map<string, readonly Field[] | null>()
  const fieldsOf = (name: string): readonly Field[] | null => {
    const known = byType.get(name)
    if (known !== undefined) return known
    const actual = selecting.schema.getType(name)
    const fields = isObjectType(actual) ? compileFields(selecting, actual, selections) : null
    byType.set(name, fields)
    return fields
  }
  const declared = isObjectType(type) ? type.name : null

  return (value, trace) => {
    if (value === null || value === undefined) return null
    const name = declared ?? (value as { __typename?: unknown }).__typename
    const fields = isData(value) && typeof name === 'string' ? fieldsOf(name) : null
    if (!fields) {
      violation(trace)
      return undefined
    }
    return completeFields(fields, value as Record<string, unknown>, trace)
  }
}

function completeFields(fields: readonly Field[], value: Record<string, unknown>, trace: Trace): unknown {
  const completed: Record<string, unknown> = {}
  for (const field of fields) {
    trace.path?.push(field.key)
    const one = field.complete(value[field.key], trace)
    trace.path?.pop()
    if (one === violated) return undefined
    completed[field.key] = one === undefined ? null : one
  }
  return completed
}

function compileFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Field[] {
  const fields: Field[] = []
  for (const [key, nodes] of collectFields(selecting, type, selections)) {
    const name = nodes[0]?.name.value
    if (name === undefined || name === '__schema' || name === '__type') continue
    if (name === '__typename') {
      fields.push({ key, complete: () => type.name })
      continue
    }
    const definition = type.getFields()[name]
    if (definition)
      fields.push({ key, complete: complete(selecting, definition.type, childrenOf(definition.type, nodes)) })
  }
  return fields
}

const childrenOf = (type: GraphQLOutputType, nodes: readonly FieldNode[]): SelectionSetNode[] =>
  isCompositeType(getNamedType(type)) ? nodes.flatMap(({ selectionSet }) => selectionSet ?? []) : []
