import type { ComponentDefinition, Definition } from '../analyse/Definition.ts'
import type { Binding, Expr } from '../analyse/Expr.ts'

/** The most forms of a component that is written out: one with children saves more, because they need no capture. */
const largest = 12
const largestWithChildren = 200
const mostReached = 100
const decisions = new WeakMap<ComponentDefinition, boolean>()

/**
 * True when a component may be written out where it is rendered: it is not recursive, not large, and puts its children
 * in one place of its output. Its HTML then joins the HTML around it, and its children need not be captured.
 */
export function isInlinable(definition: ComponentDefinition): boolean {
  const known = decisions.get(definition)
  if (known !== undefined) return known
  const decision = decide(definition)
  decisions.set(definition, decision)
  return decision
}

function decide(definition: ComponentDefinition): boolean {
  const { tally, children, body } = definition
  if (tally.forms > (children ? largestWithChildren : largest)) return false
  if (isRecursive(definition)) return false
  if (!children || !body) return true
  return tally.childrenUses === 0 || (tally.childrenUses === 1 && outputsOnce(body, children))
}

/** True when the component may render itself; also when too much would have to be looked at to say no. */
function isRecursive(definition: Definition): boolean {
  const seen = new Set<Definition>(definition.tally.uses)
  for (const used of seen) {
    if (used === definition || seen.size > mostReached) return true
    for (const next of used.tally.uses) seen.add(next)
  }
  return false
}

/** True when the one use of the children stands directly in the output: in no loop, function, attribute or argument. */
function outputsOnce(expr: Expr, binding: Binding): boolean {
  switch (expr.kind) {
    case 'local':
      return expr.binding === binding
    case 'fragment':
      return expr.items.some((item) => outputsOnce(item, binding))
    case 'element':
      return expr.form === 'normal' && expr.children.some((child) => outputsOnce(child, binding))
    case 'if':
      return outputsOnce(expr.then, binding) || outputsOnce(expr.otherwise, binding)
    case 'let':
    case 'letrec':
      return outputsOnce(expr.body, binding)
    case 'and':
      return outputsOnce(expr.items.at(-1) as Expr, binding)
    default:
      return false
  }
}
