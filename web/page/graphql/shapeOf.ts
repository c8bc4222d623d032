import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Shape } from './Operation.ts'

interface Growing {
  html: Set<string>
  hasId: boolean
  listOf: string | null
  fields: Map<string, Growing>
}

const sprout = (listOf: string | null): Growing => ({
  html: new Set(),
  hasId: false,
  listOf,
  fields: new Map(),
})

/** Reads the shape of an operation's answers from the types of the schema. */
export function shapeOf(document: DocumentNode, schema: GraphQLSchema): Shape {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  )
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  const root = operation && schema.getRootType(operation.operation)
  const shape = sprout(null)
  if (operation && root) grow(shape, operation.selectionSet, root.name, schema, fragments)
  return settle(shape)
}

function grow(
  shape: Growing,
  selections: SelectionSetNode,
  typeName: string,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  const type = schema.getType(typeName)
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      if (fragment) grow(shape, fragment.selectionSet, fragment.typeCondition.name.value, schema, fragments)
      continue
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      grow(shape, selection.selectionSet, selection.typeCondition?.name.value ?? typeName, schema, fragments)
      continue
    }
    const field =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
    if (!field) continue
    const key = selection.alias?.value ?? selection.name.value
    const named = getNamedType(field.type)
    if (named.name === 'HTML') shape.html.add(key)
    else if (key === 'id' && selection.name.value === 'id') shape.hasId = true
    else if (selection.selectionSet && isCompositeType(named)) {
      const child = shape.fields.get(key) ?? sprout(isList(field.type) ? named.name : null)
      shape.fields.set(key, child)
      grow(child, selection.selectionSet, named.name, schema, fragments)
    }
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

function settle(shape: Growing): Shape {
  const fields: Record<string, Shape> = {}
  for (const [key, child] of shape.fields) {
    const settled = settle(child)
    const matters =
      settled.hasId ||
      settled.html.length > 0 ||
      settled.listOf !== null ||
      Object.keys(settled.fields).length > 0
    if (matters) fields[key] = settled
  }
  return { html: [...shape.html], hasId: shape.hasId, listOf: shape.listOf, fields }
}
