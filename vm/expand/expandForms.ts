import type { Problems } from '../diagnostics/Problems.ts'
import type { Syntax } from '../read/Syntax.ts'
import type { Macro } from './Macro.ts'

const deepest = 100
const mostExpansions = 20_000

/** Replaces the calls of macros by what they return, until none is left. Quoted forms stay as they are. */
export function expandForms(
  forms: readonly Syntax[],
  macros: ReadonlyMap<string, Macro>,
  problems: Problems,
): readonly Syntax[] {
  if (macros.size === 0) return forms
  let expansions = 0
  return forms.map((form) => expand(form, 0))

  function expand(form: Syntax, depth: number): Syntax {
    if (form.kind === 'dict') return { ...form, items: form.items.map((item) => expand(item, depth)) }
    if (form.kind !== 'list') return form
    const [head] = form.items
    if (!form.bracket && head?.kind === 'symbol') {
      if (head.value === 'quote' || head.value === 'quasiquote' || head.value === 'defmacro') return form
      const macro = macros.get(head.value)
      if (macro) {
        expansions += 1
        if (depth >= deepest || expansions > mostExpansions) {
          problems.add(form.at, `the expansion of ${head.value} does not end`)
          return { kind: 'nil', at: form.at }
        }
        return expand(macro.expand(form), depth + 1)
      }
    }
    return { ...form, items: form.items.map((item) => expand(item, depth)) }
  }
}
