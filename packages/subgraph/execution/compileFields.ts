import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { completeFields, completeItems } from './completeFields.ts'
import type { CompiledField, Complete, Run } from './Run.ts'

export interface Compiling {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Record<string, FragmentDefinitionNode>
  /** How many fields have arguments. */
  argumentSets: number
}

/** The query asks for something that only graphql-js does. */
export class NotCompilable extends Error {}

/** Parameters of a resolver that does not look at its `info`. */
const withoutInfo = 3

/** @throws NotCompilable */
export function compileFields(
  compiling: Compiling,
  parent: GraphQLObjectType,
  selection: ReadonlyMap<string, readonly FieldNode[]>,
): CompiledField[] {
  if (parent.isTypeOf) throw new NotCompilable(`${parent.name} tells its objects itself`)
  return [...selection].map(([key, nodes]) => compileField(compiling, parent, key, nodes))
}

function compileField(
  compiling: Compiling,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): CompiledField {
  const name = nodes[0]?.name.value ?? key
  if (name === '__typename') return { key, read: () => parent.name, complete: (value) => value }
  const field = parent.getFields()[name]
  if (!field) throw new NotCompilable(`${name} is introspection`)
  return {
    key,
    read: field.resolve ? resolving(compiling, parent, key, field, nodes) : reading(name),
    complete: compileType(compiling, field.type, nodes),
  }
}

/** A property of the parent. */
const reading =
  (name: string): CompiledField['read'] =>
  (source) =>
    typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined

function resolving(
  compiling: Compiling,
  parent: GraphQLObjectType,
  key: string,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): CompiledField['read'] {
  const { resolve = () => undefined } = field
  const isRoot = parent === compiling.schema.getQueryType()
  if (!isRoot && resolve.length > withoutInfo)
    throw new NotCompilable(`the resolver of ${parent.name}.${field.name} looks at its info`)
  const argumentsOf = argumentsReader(compiling, field, nodes)
  const info = infoOf(compiling, parent, key, field, nodes)
  return (source, run) => resolve(source, argumentsOf(run), run.context, info(run))
}

/** Arguments are read once a run, however many objects have the field; each resolver gets an object of its own. */
function argumentsReader(
  compiling: Compiling,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): (run: Run) => Record<string, unknown> {
  const [node] = nodes
  if (field.args.length === 0 || !node) return () => ({})
  const place = compiling.argumentSets
  compiling.argumentSets += 1
  return (run) => {
    run.arguments[place] ??= getArgumentValues(field, node, run.variables)
    return { ...run.arguments[place] }
  }
}

/** A resolver of the root gets all that graphql-js tells; others, which do not look, get nothing. */
function infoOf(
  { schema, operation, fragments }: Compiling,
  parentType: GraphQLObjectType,
  key: string,
  field: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
): (run: Run) => GraphQLResolveInfo {
  const none = {} as GraphQLResolveInfo
  if (parentType !== schema.getQueryType()) return () => none
  return (run) => ({
    fieldName: field.name,
    fieldNodes,
    returnType: field.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: run.variables,
  })
}

function compileType(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) return nonNull(compileType(compiling, type.ofType, nodes))
  if (isListType(type)) return list(compileType(compiling, type.ofType, nodes))
  if (isLeafType(type)) return leaf(type)
  return isAbstractType(type) ? abstract(compiling, type, nodes) : object(compiling, type, nodes)
}

const nonNull =
  (inner: Complete): Complete =>
  (value, run) => {
    const completed = inner(value, run)
    if (completed === null) run.hasFailed = true
    return completed
  }

const list =
  (item: Complete): Complete =>
  (value, run) => {
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return completeItems(value, item, run)
    run.hasFailed = true
    return null
  }

const leaf =
  (type: GraphQLLeafType): Complete =>
  (value, run) => {
    if (value === null || value === undefined) return null
    try {
      const serialized = type.serialize(value)
      if (serialized !== null && serialized !== undefined) return serialized
    } catch {
      // by the book, with the reason
    }
    run.hasFailed = true
    return null
  }

function object(compiling: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  const { schema, fragments } = compiling
  const fields = compileFields(compiling, type, collectSubfields(schema, fragments, {}, type, nodes))
  return (value, run) => (value === null || value === undefined ? null : completeFields(fields, value, run))
}

/** An interface or union whose objects say their type by `__typename`, or whose `__resolveType` says it at once. */
function abstract(compiling: Compiling, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const { resolveType } = type
  if (resolveType && resolveType.length >= withoutInfo)
    throw new NotCompilable(`${type.name} looks at its info to tell types`)
  const byName = new Map<unknown, Complete>()
  for (const possible of compiling.schema.getPossibleTypes(type))
    if (isObjectType(possible)) byName.set(possible.name, object(compiling, possible, nodes))
  const nameOf = (value: object, run: Run): unknown => {
    if (!resolveType) return Reflect.get(value, '__typename')
    try {
      return resolveType(value, run.context, {} as GraphQLResolveInfo, type)
    } catch {
      return undefined
    }
  }
  return (value, run) => {
    if (value === null || value === undefined) return null
    const name = typeof value === 'object' ? nameOf(value, run) : undefined
    const complete = byName.get(name)
    if (complete) return complete(value, run)
    run.hasFailed = true
    return null
  }
}
