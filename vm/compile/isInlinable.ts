import { childrenOf } from '../analyse/childrenOf.ts'
import type { ComponentDefinition, Definition } from '../analyse/Definition.ts'
import type { Binding, Expr } from '../analyse/Expr.ts'

const largest = 200
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
  const bodies = [definition.body, ...definition.parameters.map(({ fallback }) => fallback)].filter(
    (body) => body !== undefined,
  )
  if (bodies.reduce((sum, body) => sum + size(body, largest), 0) > largest) return false
  if (reaches(bodies, definition, new Set())) return false
  const { children, body } = definition
  if (!children || !body) return true
  return uses(body, children) === 0 || (uses(body, children) === 1 && outputsOnce(body, children))
}

function size(expr: Expr, room: number): number {
  let count = 1
  for (const child of childrenOf(expr)) {
    if (count > room) return count
    count += size(child, room - count)
  }
  return count
}

function reaches(bodies: readonly Expr[], target: Definition, seen: Set<Definition>): boolean {
  return bodies.some((body) => {
    if ('definition' in body) {
      const { definition } = body
      if (definition === target) return true
      if (!seen.has(definition)) {
        seen.add(definition)
        const more =
          definition.kind === 'component'
            ? definition.parameters.flatMap(({ fallback }) => fallback ?? [])
            : []
        if (reaches(definition.body ? [definition.body, ...more] : more, target, seen)) return true
      }
    }
    return reaches(childrenOf(body), target, seen)
  })
}

function uses(expr: Expr, binding: Binding): number {
  if (expr.kind === 'local') return expr.binding === binding ? 1 : 0
  return childrenOf(expr).reduce((sum, child) => sum + uses(child, binding), 0)
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
