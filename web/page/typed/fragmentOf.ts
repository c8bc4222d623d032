import type { ComponentDefinition } from '@rose-ash/vm/analyse/Definition.ts'
import { nearest } from '@rose-ash/vm/diagnostics/nearest.ts'
import type { Span } from '@rose-ash/vm/read/Span.ts'
import type { Check } from './Check.ts'
import type { Selected } from './Selected.ts'

/**
 * The fragment that a parameter needs: the one named by its type, `(facets : ProductFacets)`, or the one in the
 * file beside the component.
 */
export function fragmentOf(
  check: Check,
  component: ComponentDefinition,
  type: string | undefined,
  at: Span,
): Selected | undefined {
  const name = type ?? check.fragmentBeside(component.at.source.file)
  const fragment = name === undefined ? undefined : check.fragments.get(name)
  if (type !== undefined && !fragment) {
    const near = nearest(type, check.fragments.keys())
    check.problems.add(
      at,
      `there is no fragment called ${type}`,
      near === undefined ? 'a type names a fragment' : `did you mean ${near}?`,
    )
  }
  return fragment
}
