import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Selected, SelectedField } from './Selected.ts'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const typeNameType = new GraphQLNonNull(GraphQLString)

/**
 * Everything that an operation, or a fragment by itself, asks for. The `id` and `__typename` that are added to every
 * document (see selectIds) are there without being written.
 */
export function selectedBy(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  schema: GraphQLSchema,
  fragments: Fragments,
): Selected {
  const isOperation = node.kind === Kind.OPERATION_DEFINITION
  const type = isOperation
    ? schema.getRootType(node.operation)
    : schema.getType(node.typeCondition.name.value)
  if (!type) throw new Error(`${node.name?.value} asks for a type that the schema does not have.`)
  const asker = `the ${isOperation ? 'operation' : 'fragment'} ${node.name?.value}`
  const root = emptySelection(type, asker, '')
  grow(root, node.selectionSet, type, { schema, fragments, isOptional: false })
  return root
}

interface Circumstances {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly isOptional: boolean
}

function grow(
  selected: Selected,
  selections: SelectionSetNode,
  on: GraphQLNamedType,
  circumstances: Circumstances,
): void {
  const { schema, fragments } = circumstances
  if (selected.path !== '' || !isRootOf(schema, on)) addFixedFields(selected, on, schema)
  for (const selection of selections.selections) {
    const isOptional =
      circumstances.isOptional ||
      (selection.directives ?? []).some(({ name }) => name.value === 'include' || name.value === 'skip')
    const inside = { ...circumstances, isOptional }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      const type = fragment && schema.getType(fragment.typeCondition.name.value)
      if (!type) continue
      selected.spreads.add(selection.name.value)
      grow(selected, fragment.selectionSet, type, inside)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value
      const type = condition === undefined ? on : schema.getType(condition)
      if (type) grow(selected, selection.selectionSet, type, inside)
    } else addField(selected, selection, on, inside)
  }
}

function addField(
  selected: Selected,
  node: FieldNode,
  on: GraphQLNamedType,
  circumstances: Circumstances,
): void {
  const definition = isObjectType(on) || isInterfaceType(on) ? on.getFields()[node.name.value] : undefined
  if (!definition) return
  const key = node.alias?.value ?? node.name.value
  const named = getNamedType(definition.type)
  const known = selected.fields.get(key)
  const path = selected.path === '' ? key : `${selected.path}.${key}`
  const field: SelectedField = known ?? {
    type: definition.type,
    nodes: new Set(),
    on: new Set(),
    isOptional: circumstances.isOptional,
    selected: isCompositeType(named) ? emptySelection(named, selected.asker, path) : null,
  }
  selected.fields.set(key, field)
  field.nodes.add(node)
  field.isOptional &&= circumstances.isOptional
  for (const name of objectTypes(on, circumstances.schema)) field.on.add(name)
  if (field.selected && node.selectionSet)
    grow(field.selected, node.selectionSet, named, { ...circumstances, isOptional: false })
}

/** The object types that a type may turn out to be. */
export function objectTypes(type: GraphQLNamedType, schema: GraphQLSchema): readonly string[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name)
  return [type.name]
}

const emptySelection = (type: GraphQLNamedType, asker: string, path: string): Selected => ({
  type,
  asker,
  path,
  fields: new Map(),
  spreads: new Set(),
})

function addFixedFields(selected: Selected, on: GraphQLNamedType, schema: GraphQLSchema): void {
  const id = isObjectType(on) || isInterfaceType(on) ? on.getFields().id : undefined
  const fixed = [
    ...(id ? ([['id', id.type]] as const) : []),
    ...(isAbstractType(on) ? ([['__typename', typeNameType]] as const) : []),
  ]
  for (const [key, type] of fixed) {
    const field = selected.fields.get(key) ?? {
      type,
      nodes: new Set(),
      on: new Set(),
      isOptional: false,
      selected: null,
    }
    selected.fields.set(key, field)
    for (const name of objectTypes(on, schema)) field.on.add(name)
  }
}

const isRootOf = (schema: GraphQLSchema, type: GraphQLNamedType): boolean =>
  [schema.getQueryType(), schema.getMutationType()].includes(type as never)
