import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } })

const selects = (selections: SelectionSetNode, name: string): boolean =>
  selections.selections.some(
    (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === name,
  )

/**
 * Adds `id` wherever the type has one, and `__typename` wherever the type is abstract: cached pages are purged by
 * the ids in them, and templates tell the members of a union apart.
 */
export function selectIds(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(node, _key, parent) {
        const type = types.getParentType()
        const isRoot = parent !== undefined && !Array.isArray(parent) && 'operation' in parent
        if (!type || isRoot) return undefined
        const added: FieldNode[] = []
        if (isAbstractType(type) && !selects(node, '__typename')) added.push(field('__typename'))
        const hasId = (isObjectType(type) || isInterfaceType(type)) && type.getFields().id !== undefined
        if (hasId && !selects(node, 'id')) added.push(field('id'))
        return added.length === 0 ? undefined : { ...node, selections: [...added, ...node.selections] }
      },
    }),
  )
}
