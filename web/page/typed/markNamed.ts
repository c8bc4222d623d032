import { type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, visit } from 'graphql'

/** Every field of these names counts as read: code that no template shows reads them. */
export function markNamed(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  used: Set<FieldNode>,
  isRead: (name: string) => boolean,
): void {
  visit(node, {
    Field(field) {
      if (isRead((field.alias ?? field.name).value)) used.add(field)
    },
  })
}
