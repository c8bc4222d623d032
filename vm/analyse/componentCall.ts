import { nearest } from '../diagnostics/nearest.ts'
import type { ListSyntax, Syntax } from '../read/Syntax.ts'
import type { Analyser, Place } from './Analyser.ts'
import type { ComponentDefinition } from './Definition.ts'
import type { Expr } from './Expr.ts'
import { constantExpr } from './makeExpr.ts'

/** `(~card :product p children…)`: names, missing and unknown arguments are checked here, once and for all. */
export function componentCall(
  analyser: Analyser,
  head: Syntax & { kind: 'symbol' },
  place: Place,
  syntax: ListSyntax,
): Expr {
  const { items } = syntax
  const definition = analyser.definition(head.value)
  const args = new Map<string, Expr>()
  const children: Expr[] = []
  for (let index = 1; index < items.length; index += 1) {
    const item = items[index] as Syntax
    if (item.kind !== 'keyword') {
      children.push(analyser.expr(item, place))
      continue
    }
    const value = items[index + 1]
    index += 1
    if (value === undefined || value.kind === 'keyword') {
      analyser.problems.add(item.at, `:${item.value} has no value`)
      if (value !== undefined) index -= 1
      continue
    }
    if (args.has(item.value)) analyser.problems.add(item.at, `:${item.value} is given twice`)
    args.set(item.value, analyser.expr(value, place))
    if (definition?.kind === 'component') checkName(analyser, definition, item)
  }
  if (definition?.kind !== 'component') {
    const names = [...analyser.definitionNames()].filter((name) => name.startsWith('~'))
    const near = nearest(head.value, names)
    analyser.problems.add(
      head.at,
      `there is no component called ${head.value}`,
      near === undefined ? 'is an import missing?' : `did you mean ${near}?`,
    )
    return constantExpr(null, syntax.at)
  }
  for (const parameter of definition.parameters) {
    const { name } = parameter.binding
    if (parameter.fallback === undefined && !args.has(name)) {
      analyser.problems.add(head.at, `${definition.name} needs :${name}`)
    }
  }
  const first = children[0]
  if (first && definition.children === undefined) {
    analyser.problems.add(
      first.at,
      `${definition.name} takes no children`,
      'add &rest children to its parameters',
    )
  }
  analyser.tally.uses.add(definition)
  return { kind: 'component', definition, args, children, at: syntax.at }
}

function checkName(
  analyser: Analyser,
  definition: ComponentDefinition,
  item: Syntax & { kind: 'keyword' },
): void {
  if (definition.parameters.some((parameter) => parameter.binding.name === item.value)) return
  const names = definition.parameters.map((parameter) => parameter.binding.name)
  const near = nearest(item.value, names)
  const hint =
    near !== undefined
      ? `did you mean :${near}?`
      : names.length === 0
        ? 'it takes none'
        : `it takes ${names.map((name) => `:${name}`).join(' ')}`
  analyser.problems.add(item.at, `${definition.name} has no argument :${item.value}`, hint)
}
