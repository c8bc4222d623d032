import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { CostTable } from './costTable.ts'
import type { Measure, OperationMeasure, PageArgument } from './OperationMeasure.ts'

/** Items of a connection when the client names no size: what the subgraphs give then. */
const defaultPage = 20
/** Items of a list that has no pages. */
const assumedList = 10

interface Measuring {
  readonly schema: GraphQLSchema
  readonly costs: CostTable
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** A fragment is measured once however often it is spread: spreads of spreads would take exponential time. */
  readonly measured: Map<string, Measure>
  readonly pages: PageArgument[]
}

const nothing: Measure = { depth: 0, fields: 0, aliases: 0, cost: () => 0 }

/**
 * Measures an operation without running it. Cost counts objects: an object is 1 (or its `@cost`), a field that gives a
 * list multiplies what is inside by its size: the page asked for, its `@listSize`, or ten. `cost` takes as long as the
 * operation has `fields`, which the caller therefore limits first.
 */
export function measure(
  schema: GraphQLSchema,
  costs: CostTable,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  root: GraphQLCompositeType,
  selection: SelectionSetNode,
): OperationMeasure {
  const pages: PageArgument[] = []
  return { ...ofSelection({ schema, costs, fragments, measured: new Map(), pages }, root, selection), pages }
}

function ofSelection(measuring: Measuring, type: GraphQLCompositeType, set: SelectionSetNode): Measure {
  const parts = set.selections.map((node): Measure => {
    if (node.kind === Kind.FIELD) return ofField(measuring, type, node)
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(measuring, node.name.value)
    return ofSelection(
      measuring,
      conditioned(measuring, type, node.typeCondition?.name.value),
      node.selectionSet,
    )
  })
  return sum(parts)
}

function ofFragment(measuring: Measuring, name: string): Measure {
  const known = measuring.measured.get(name)
  if (known) return known
  const fragment = measuring.fragments[name]
  const type = fragment && measuring.schema.getType(fragment.typeCondition.name.value)
  const made =
    fragment && isCompositeType(type) ? ofSelection(measuring, type, fragment.selectionSet) : nothing
  measuring.measured.set(name, made)
  return made
}

function ofField(measuring: Measuring, type: GraphQLCompositeType, node: FieldNode): Measure {
  const aliases = node.alias ? 1 : 0
  const definition = isUnionType(type) ? undefined : type.getFields()[node.name.value]
  const result = definition && getNamedType(definition.type)
  if (!definition || !isCompositeType(result) || !node.selectionSet) {
    return { depth: 1, fields: 1, aliases, cost: () => 0 }
  }
  const place = `${type.name}.${definition.name}`
  const inside = ofSelection(measuring, result, node.selectionSet)
  const { weights, sizes } = measuring.costs
  const weight = weights.get(place) ?? weights.get(result.name) ?? 1
  const isPaged = definition.args.some(({ name }) => name === 'first' || name === 'last')
  const pages = isPaged ? pageArguments(node, place) : []
  measuring.pages.push(...pages)

  return {
    depth: inside.depth + 1,
    fields: inside.fields + 1,
    aliases: inside.aliases + aliases,
    cost(variables, page) {
      const size = isPaged ? pageSize(pages, variables) : page
      if (isList(definition.type)) {
        return (sizes.get(place) ?? size ?? assumedList) * (weight + inside.cost(variables, null))
      }
      return weight + inside.cost(variables, isPaged ? size : null)
    },
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type))

function pageSize(pages: readonly PageArgument[], variables: Readonly<Record<string, unknown>>): number {
  for (const page of pages) {
    const size = page.size(variables)
    if (size !== undefined) return Math.max(size, 0)
  }
  return defaultPage
}

function pageArguments(node: FieldNode, field: string): PageArgument[] {
  const found: PageArgument[] = []
  for (const { name, value } of node.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue
    if (value.kind === Kind.INT) {
      const size = Number(value.value)
      found.push({ argument: name.value, field, size: () => size })
    } else if (value.kind === Kind.VARIABLE) {
      const variable = value.name.value
      found.push({
        argument: name.value,
        field,
        size: (variables) => (typeof variables[variable] === 'number' ? variables[variable] : undefined),
      })
    }
  }
  return found
}

function conditioned(
  { schema }: Measuring,
  type: GraphQLCompositeType,
  condition: string | undefined,
): GraphQLCompositeType {
  const named = condition === undefined ? undefined : schema.getType(condition)
  return isCompositeType(named) ? named : type
}

function sum(parts: readonly Measure[]): Measure {
  if (parts.length === 1 && parts[0]) return parts[0]
  const costly = parts.filter(({ depth }) => depth > 1)
  return {
    depth: parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    fields: parts.reduce((total, { fields }) => total + fields, 0),
    aliases: parts.reduce((total, { aliases }) => total + aliases, 0),
    cost: (variables, page) => costly.reduce((total, { cost }) => total + cost(variables, page), 0),
  }
}
