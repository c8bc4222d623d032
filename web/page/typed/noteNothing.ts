import { lineAndColumn } from '@rose-ash/vm/diagnostics/lineAndColumn.ts'
import type { Span } from '@rose-ash/vm/read/Span.ts'
import type { Check } from './Check.ts'
import { spanOfField } from './spanOfField.ts'
import type { Value } from './Value.ts'

const hint = 'test it first, as (when …) or (if …) do, or say what stands in its place with (or …)'

/**
 * Notes what the schema allows to be null and nobody tested before it is shown.
 *
 * @param at where it is shown
 * @param effect what a visitor would see: `nothing stands here`
 */
export function noteNothing(check: Check, value: Value, at: Span, effect: string): void {
  for (const absence of [...value.absences, ...value.gaps]) {
    const place = `${absence.at.source.file}:${absence.at.start}:${absence.what}`
    if (check.doubted.has(place)) continue
    check.doubted.add(place)
    const name = absence.what.split('.').at(-1) ?? ''
    const { source } = at
    const { line } = lineAndColumn(source.text, at.start)
    const where = absence.at.source.file === source.file ? '' : ` at ${source.file}:${line}`
    check.problems.add(
      spanOfField(absence.at, name),
      `${absence.what} may be null; then ${effect}${where}`,
      hint,
    )
  }
  for (const thing of value.of) if (thing.kind === 'list') noteNothing(check, thing.item, at, effect)
}
