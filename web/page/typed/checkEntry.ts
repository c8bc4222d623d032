import type { ComponentDefinition } from '@rose-ash/vm/analyse/Definition.ts'
import { nearest } from '@rose-ash/vm/diagnostics/nearest.ts'
import type { Check } from './Check.ts'
import { enter } from './evaluate.ts'
import { readField } from './readField.ts'
import type { Selected } from './Selected.ts'
import type { Value } from './Value.ts'
import { unknown, valueFrom } from './values.ts'

/** What the machinery gives to an entry beside the answer; `null` when anything may come. */
export interface EntryGiven {
  readonly names: ReadonlySet<string> | null
  /** The root field without which the page is not shown. */
  readonly subject: string | undefined
}

/** Runs `~page` or `~fragment` on all that its operation may answer. */
export function checkEntry(
  check: Check,
  entry: ComponentDefinition,
  answer: Selected,
  { names, subject }: EntryGiven,
): void {
  const root: Value = { ...valueFrom({ kind: 'object', selected: answer }), path: 'answer' }
  const args = new Map<string, Value>()
  for (const { binding, fallback, at } of entry.parameters) {
    const { name } = binding
    if (answer.fields.has(name)) {
      const value = readField(check, root, name, at)
      args.set(name, name === subject ? { ...value, absences: [] } : value)
    } else if (names === null || names.has(name)) args.set(name, unknown)
    else if (!fallback) {
      const near = nearest(name, [...answer.fields.keys(), ...names])
      check.problems.add(
        binding.at,
        `${answer.asker} does not ask for ${name}`,
        near === undefined ? `it asks for ${[...answer.fields.keys()].join(', ')}` : `did you mean ${near}?`,
      )
    }
  }
  enter(check, entry, args, { facts: new Set(), calls: [] })
}
