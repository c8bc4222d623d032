import type { Span } from '@rose-ash/vm/read/Span.ts'
import type { Check } from './Check.ts'
import { handOver } from './handOver.ts'
import type { Selected, SelectedField } from './Selected.ts'
import { objectTypes } from './selectedBy.ts'
import type { Thing, Value } from './Value.ts'

/**
 * Data as a component sees it that declares the fragment: those fields and no others. Notes data whose operation does
 * not ask for all of them; of such data nothing more is said.
 *
 * @param at the argument
 */
export function fitFragment(
  check: Check,
  value: Value,
  fragment: Selected,
  component: string,
  at: Span,
): Value {
  const fit = (thing: Thing): Thing => {
    if (thing.kind === 'list') {
      return { ...thing, item: { ...thing.item, of: thing.item.of.map(fit) } }
    }
    if (thing.kind !== 'object' || !isOfType(check, thing.selected, fragment)) return thing
    const missing = firstMissing(thing.selected, fragment)
    if (missing === undefined) return { kind: 'object', selected: only(thing.selected, fragment) }
    handOver(check, { ...value, of: [thing] })
    const name = fragment.asker.split(' ').at(-1)
    check.problems.add(
      at,
      `${component} needs ${fragment.asker}, and ${thing.selected.asker} does not ask for ${missing} of ${thing.selected.path}`,
      `spread ...${name} in ${thing.selected.path}`,
    )
    return { kind: 'unknown' }
  }
  return { ...value, of: value.of.map(fit) }
}

function isOfType(check: Check, selected: Selected, fragment: Selected): boolean {
  const possible = objectTypes(fragment.type, check.schema)
  return objectTypes(selected.type, check.schema).some((name) => possible.includes(name))
}

function firstMissing(selected: Selected, fragment: Selected): string | undefined {
  for (const [name, wanted] of fragment.fields) {
    const field = selected.fields.get(name)
    if (!field) return name
    const inner = wanted.selected && field.selected && firstMissing(field.selected, wanted.selected)
    if (inner) return `${name}.${inner}`
  }
  return undefined
}

const fitted = new WeakMap<Selected, Map<Selected, Selected>>()

/** What of a selection a fragment asks for too. The same answer for the same question, so that unions stay small. */
function only(selected: Selected, fragment: Selected): Selected {
  const known = fitted.get(selected) ?? new Map<Selected, Selected>()
  fitted.set(selected, known)
  const made = known.get(fragment) ?? {
    ...selected,
    asker: fragment.asker,
    fields: new Map(
      [...fragment.fields].flatMap(([name, wanted]): [string, SelectedField][] => {
        const field = selected.fields.get(name)
        if (!field) return []
        const inner =
          field.selected && wanted.selected ? only(field.selected, wanted.selected) : field.selected
        return [[name, { ...field, selected: inner }]]
      }),
    ),
  }
  known.set(fragment, made)
  return made
}
