import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

export interface Selecting {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** The values of the variables that `@skip` and `@include` ask. */
  isTrue(variable: string): boolean
}

/** The fields that a selection has on an object of the type, by response key (GraphQL, CollectFields). */
export function collectFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const selection of selections) collect(selecting, type, selection, fields, visited)
  return fields
}

function collect(
  selecting: Selecting,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(selecting, node.directives ?? [])) continue
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      const known = fields.get(key)
      if (known) known.push(node)
      else fields.set(key, [node])
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(selecting, type, node.typeCondition?.name.value))
        collect(selecting, type, node.selectionSet, fields, visited)
    } else if (!visited.has(node.name.value)) {
      visited.add(node.name.value)
      const fragment = selecting.fragments[node.name.value]
      if (fragment && applies(selecting, type, fragment.typeCondition.name.value))
        collect(selecting, type, fragment.selectionSet, fields, visited)
    }
  }
}

function applies({ schema }: Selecting, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return wanted !== undefined && isAbstractType(wanted) && schema.isSubType(wanted, type)
}

function isIncluded(selecting: Selecting, directives: readonly DirectiveNode[]): boolean {
  for (const directive of directives) {
    const name = directive.name.value
    if (name !== 'skip' && name !== 'include') continue
    const value = directive.arguments?.[0]?.value
    const truth =
      value?.kind === Kind.VARIABLE
        ? selecting.isTrue(value.name.value)
        : value?.kind === Kind.BOOLEAN && value.value
    if (truth === (name === 'skip')) return false
  }
  return true
}
