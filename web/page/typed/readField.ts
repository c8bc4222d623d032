import { nearest } from '@rose-ash/vm/diagnostics/nearest.ts'
import type { Span } from '@rose-ash/vm/read/Span.ts'
import { type GraphQLOutputType, isListType, isNonNullType, isObjectType } from 'graphql'
import type { Check } from './Check.ts'
import type { Selected, SelectedField } from './Selected.ts'
import { objectTypes } from './selectedBy.ts'
import { spanOfField } from './spanOfField.ts'
import type { Thing, Value } from './Value.ts'
import { constantValue, leaf, oneOf, unknown, valueFrom } from './values.ts'

/** `(get object :name)`. Notes a field that none of the operations behind the object asks for. */
export function readField(check: Check, object: Value, name: string, at: Span): Value {
  const path = object.path === undefined ? undefined : `${object.path}.${name}`
  const found: Value[] = []
  const lacking: (Thing & { kind: 'object' })[] = []
  for (const thing of object.of) {
    if (thing.kind === 'object') {
      const field = thing.selected.fields.get(name)
      if (field) found.push(valueOfField(check, thing.selected, name, field, path ?? name, at))
      else lacking.push(thing)
    } else found.push(...readOther(check, thing, name, at))
  }
  if (found.length === 0) {
    for (const { selected } of lacking) noteMissing(check, selected, name, at)
    return lacking.length > 0 ? unknown : constantValue(null)
  }
  const read = oneOf(found)
  const absences = [...object.absences.map((absence) => ({ ...absence, at })), ...read.absences]
  if (path === undefined) return { ...read, absences, whenTrue: [...object.whenTrue, ...read.whenTrue] }
  return { ...read, absences, path, whenTrue: [path, ...object.whenTrue, ...read.whenTrue] }
}

function readOther(check: Check, thing: Thing, name: string, at: Span): Value[] {
  switch (thing.kind) {
    case 'unknown':
      check.namesRead.add(name)
      return [unknown]
    case 'dict': {
      const field = thing.fields.get(name)
      if (field) return [field]
      return [thing.base ? readField(check, thing.base, name, at) : constantValue(null)]
    }
    case 'constant': {
      const { value } = thing
      if (value === null || value === false) return []
      const isDict = typeof value === 'object' && !Array.isArray(value) && !('$name' in value)
      return isDict && Object.hasOwn(value, name)
        ? [constantValue(Reflect.get(value, name))]
        : [constantValue(null)]
    }
    case 'list': {
      const item = thing.item.of.find((each) => each.kind === 'object')
      if (item) {
        const hint = 'go through it with (for (each …) …), or take one with first'
        check.problems.add(
          spanOfField(at, name),
          `${item.selected.path} is a list and has no field ${name}`,
          hint,
        )
      }
      return [unknown]
    }
    default:
      return [unknown]
  }
}

function noteMissing(check: Check, selected: Selected, name: string, at: Span): void {
  const names = [...selected.fields.keys()]
  const near = nearest(name, names)
  const { type, asker } = selected
  const known = 'getFields' in type && Object.hasOwn(type.getFields(), name)
  const hint =
    near !== undefined && !known
      ? `did you mean :${near}?`
      : known
        ? `${type.name} has it: ask for it there`
        : `it asks for ${names.join(', ')}`
  check.problems.add(spanOfField(at, name), `${asker} does not ask for ${name} of ${type.name}`, hint)
}

function valueOfField(
  check: Check,
  selected: Selected,
  name: string,
  field: SelectedField,
  path: string,
  at: Span,
): Value {
  for (const node of field.nodes) check.used.add(node)
  const [node] = field.nodes
  const { type } = selected
  const isRoot = selected.path === '' && type === check.schema.getQueryType()
  const what = isRoot ? name : `${type.name}.${node?.name.value ?? name}`
  const elsewhere = isObjectType(type)
    ? []
    : objectTypes(type, check.schema).filter((each) => !field.on.has(each))
  const value = valueOfType(field.type, field.selected, { path, what, at })
  const isConditional = field.isOptional || elsewhere.length > 0
  return isConditional && value.absences.length === 0 ? { ...value, absences: [{ path, what, at }] } : value
}

function valueOfType(
  type: GraphQLOutputType,
  selected: Selected | null,
  absence: { path: string; what: string; at: Span },
): Value {
  if (!isNonNullType(type)) {
    const present = presentValue(type, selected, absence)
    return { ...present, absences: [absence] }
  }
  return presentValue(type.ofType, selected, absence)
}

function presentValue(
  type: GraphQLOutputType,
  selected: Selected | null,
  absence: { path: string; what: string; at: Span },
): Value {
  if (isListType(type)) {
    const item = valueOfType(type.ofType, selected, {
      ...absence,
      path: '',
      what: `an item of ${absence.what}`,
    })
    return valueFrom({ kind: 'list', item, isThere: [] })
  }
  return selected ? valueFrom({ kind: 'object', selected }) : leaf
}
