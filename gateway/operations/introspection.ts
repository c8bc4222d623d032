import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * The part of an operation that asks about the schema, as a document of its own; null when there is none. The subgraphs
 * never see it: the composed schema answers.
 */
export function introspectionOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): DocumentNode | null {
  const selections = rootSelections(operation.selectionSet, fragments, new Set())
  if (selections.length === 0) return null
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
      ...Object.values(fragments),
    ],
  }
}

function rootSelections(
  set: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  visited: Set<string>,
): SelectionNode[] {
  return set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return isAboutSchema(node) ? [node] : []
    if (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value)) return []
    if (node.kind === Kind.FRAGMENT_SPREAD) visited.add(node.name.value)
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
    const selections = inner ? rootSelections(inner.selectionSet, fragments, visited) : []
    if (selections.length === 0) return []
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
        ...(node.directives && { directives: node.directives }),
      },
    ]
  })
}

const isAboutSchema = (node: FieldNode): boolean =>
  node.name.value === '__schema' || node.name.value === '__type'
