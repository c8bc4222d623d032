import type { Span } from '../read/Span.ts'
import type { Analyser } from './Analyser.ts'

/** Notes a call with too few or too many arguments. */
export function checkArity(
  analyser: Analyser,
  name: string,
  [fewest, most]: readonly [number, number],
  given: number,
  at: Span,
  usage: string,
): void {
  if (given >= fewest && given <= most) return
  const wanted =
    most === Number.POSITIVE_INFINITY
      ? `at least ${fewest}`
      : fewest === most
        ? `${fewest}`
        : `${fewest} to ${most}`
  const plural = wanted === '1' ? 'argument' : 'arguments'
  analyser.problems.add(
    at,
    `${name} takes ${wanted} ${plural}, here it is given ${given}`,
    `call it as ${usage}`,
  )
}
