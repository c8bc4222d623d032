import { type FieldNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql'
import type { FetchStep } from '../execution/Step.ts'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/**
 * The response keys of what the client asked for and a fetch did not bring, from the root and without list indices:
 * `['products', 'nodes', 'shop', 'owner']`. When the fetch was only for keys, the object that needed them.
 */
export function missingFields(step: FetchStep, operation: PreparedOperation): string[][] {
  const keys = step.at.filter((key) => key !== '@')
  const wanted = new Set(fieldsAt([operation.definition.selectionSet], keys, operation.fragments).map(keyOf))
  const missing = [...new Set(fetchedKeys(step))].filter((key) => wanted.has(key))
  if (missing.length === 0) return keys.length > 0 ? [keys] : []
  return missing.map((key) => [...keys, key])
}

const keyOf = (field: FieldNode): string => field.alias?.value ?? field.name.value

function fieldsAt(
  sets: readonly SelectionSetNode[],
  keys: readonly string[],
  fragments: Fragments,
): FieldNode[] {
  const fields = sets.flatMap((set) => fieldsOf(set, fragments))
  const [key, ...rest] = keys
  if (key === undefined) return fields
  const inner = fields
    .filter((field) => keyOf(field) === key)
    .flatMap(({ selectionSet }) => selectionSet ?? [])
  return fieldsAt(inner, rest, fragments)
}

function fieldsOf(set: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === '__typename' ? [] : [node]
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
    return inner ? fieldsOf(inner.selectionSet, fragments) : []
  })
}

function fetchedKeys(step: FetchStep): string[] {
  const document = parse(step.query, { noLocation: true })
  const fragments: Record<string, FragmentDefinitionNode> = {}
  const sets: SelectionSetNode[] = []
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node
    if (node.kind === Kind.OPERATION_DEFINITION) sets.push(node.selectionSet)
  }
  const renamed = new Map<string | undefined, string>()
  for (const one of step.rewriteOutput)
    if (one.kind === 'KeyRenamer') renamed.set(one.path.at(-1), one.renameKeyTo)
  return fieldsAt(sets, step.requires ? ['_entities'] : [], fragments).map((field) => {
    const key = keyOf(field)
    return renamed.get(key) ?? key
  })
}
