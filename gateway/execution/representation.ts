import { isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import type { LoadedSupergraph } from '../supergraph/LoadedSupergraph.ts'
import { type Data, isData } from './Data.ts'
import { mergeInto } from './mergeInto.ts'
import type { Requirement } from './Step.ts'

/**
 * What a subgraph is told of an entity, `{ __typename, id }` and whatever else it requires; null when the entity is of
 * another type, or a part that is required did not arrive. (Apollo Federation, subgraph specification, `_Any`.)
 */
export function representation(
  supergraph: LoadedSupergraph,
  entity: Data,
  requires: readonly Requirement[],
): Data | null {
  const result = select(supergraph, entity, requires)
  return result?.__typename === undefined ? null : result
}

function select(supergraph: LoadedSupergraph, source: Data, requires: readonly Requirement[]): Data | null {
  const result: Data = {}
  for (const requirement of requires) {
    if (requirement.kind === 'fragment') {
      if (!isOfType(supergraph, source, requirement.on)) continue
      const part = select(supergraph, source, requirement.children)
      if (part) mergeInto(result, part)
      continue
    }
    const value = source[requirement.key]
    if (value === undefined) return null
    result[requirement.key] = requirement.children ? selectIn(supergraph, value, requirement.children) : value
  }
  return result
}

function selectIn(supergraph: LoadedSupergraph, value: unknown, requires: readonly Requirement[]): unknown {
  if (Array.isArray(value)) return value.map((item) => selectIn(supergraph, item, requires))
  return isData(value) ? select(supergraph, value, requires) : null
}

/** True when the object says that it is of the type, or of a type that implements it. */
export function isOfType(supergraph: LoadedSupergraph, object: Data, condition: string): boolean {
  const name = object.__typename
  if (name === condition) return true
  if (typeof name !== 'string') return false
  const schema = supergraph.fullSchema
  const type = schema.getType(name)
  const wanted = schema.getType(condition)
  return (
    wanted !== undefined &&
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  )
}
