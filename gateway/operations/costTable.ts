import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql'

/** What `@cost` and `@listSize` say (IBM's GraphQL cost directives specification, as Federation 2.9 composes them). */
export interface CostTable {
  /** Weight of a type or of a field, by `Type` or `Type.field`. */
  readonly weights: ReadonlyMap<string, number>
  /** Assumed number of items of a list, by `Type.field`. */
  readonly sizes: ReadonlyMap<string, number>
}

/** Reads the table from a supergraph. Without directives it is empty and the defaults hold. */
export function costTable(supergraph: DocumentNode): CostTable {
  const weights = new Map<string, number>()
  const sizes = new Map<string, number>()
  const read = (place: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      const name = directive.name.value.replace(/^.*__/, '')
      if (name === 'cost') note(weights, place, argument(directive, 'weight'))
      if (name === 'listSize') note(sizes, place, argument(directive, 'assumedSize'))
    }
  }
  for (const type of supergraph.definitions) {
    if (!('name' in type) || !type.name) continue
    read(type.name.value, 'directives' in type ? (type.directives as ConstDirectiveNode[]) : [])
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of type.fields ?? []) read(`${type.name.value}.${field.name.value}`, field.directives)
  }
  return { weights, sizes }
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const found = directive.arguments?.find((one) => one.name.value === name)
  return found ? valueFromASTUntyped(found.value) : undefined
}

function note(table: Map<string, number>, place: string, value: unknown): void {
  if (typeof value === 'number') table.set(place, value)
}
