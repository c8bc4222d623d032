import type { Attribute, Expr } from '@rose-ash/vm/analyse/Expr.ts'
import type { Check } from './Check.ts'
import { handOver } from './handOver.ts'
import { noteNothing } from './noteNothing.ts'
import type { Place, Value } from './Value.ts'
import { inLightOf } from './values.ts'

/** Attributes without which the element does not do what it is there for. */
const needed: ReadonlySet<string> = new Set(['alt', 'content', 'datetime', 'for', 'id', 'name'])
const addresses: ReadonlySet<string> = new Set(['url', 'trusted-url', 'srcset', 'urls'])

/** Attributes that would be missing; the others may be left out by nil on purpose, but not be half a text. */
export function checkAttributes(
  check: Check,
  element: Expr & { kind: 'element' },
  place: Place,
  evaluate: (check: Check, expr: Expr, place: Place) => Value,
): void {
  for (const attribute of element.attributes) {
    const value = inLightOf(evaluate(check, attribute.value, place), place.facts)
    if (attribute.name === undefined) handOver(check, value)
    else if (attribute.rule !== 'class' && attribute.rule !== 'style' && attribute.rule !== 'boolean')
      noteNothing(
        check,
        isNeeded(attribute) ? value : { ...value, of: [], absences: [] },
        attribute.at,
        `${attribute.name} of ${element.tag} is incomplete`,
      )
  }
}

const isNeeded = ({ name, rule }: Attribute): boolean => needed.has(name ?? '') || addresses.has(rule)
