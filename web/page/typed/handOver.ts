import type { Check } from './Check.ts'
import type { Selected } from './Selected.ts'
import type { Value } from './Value.ts'

/** What goes where nobody can follow it counts as read, with all that is in it. */
export function handOver(check: Check, value: Value, seen: Set<unknown> = new Set()): void {
  for (const thing of value.of) {
    if (seen.has(thing)) continue
    seen.add(thing)
    if (thing.kind === 'object') handOverSelected(check, thing.selected)
    else if (thing.kind === 'list') handOver(check, thing.item, seen)
    else if (thing.kind === 'dict') {
      for (const field of thing.fields.values()) handOver(check, field, seen)
      if (thing.base) handOver(check, thing.base, seen)
    }
  }
}

function handOverSelected(check: Check, selected: Selected): void {
  for (const { nodes, selected: inner } of selected.fields.values()) {
    for (const node of nodes) check.used.add(node)
    if (inner) handOverSelected(check, inner)
  }
}
