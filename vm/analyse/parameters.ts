import type { ListSyntax, Syntax } from '../read/Syntax.ts'
import type { Analyser } from './Analyser.ts'
import type { Binding } from './Expr.ts'

/** A component's parameter as written: `name`, `(name default)`, `(name : Type)` or `(name : Type default)`. */
export type WrittenParameter = {
  readonly binding: Binding
  readonly fallback: Syntax | undefined
  readonly type: string | undefined
  readonly at: Syntax['at']
}

/** Reads the parameters of a function: names, then `&rest name`. */
export function readFunctionParameters(
  analyser: Analyser,
  items: readonly Syntax[],
  depth: number,
): { parameters: Binding[]; rest: Binding | undefined } {
  const parameters: Binding[] = []
  let rest: Binding | undefined
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Syntax
    if (item.kind === 'symbol' && item.value === '&rest') {
      rest = readRest(analyser, items, index, depth)
      break
    }
    if (item.kind !== 'symbol') {
      analyser.problems.add(item.at, 'a parameter is a name')
      continue
    }
    if (item.value.startsWith('&')) {
      analyser.problems.add(
        item.at,
        `functions do not take ${item.value}`,
        '&key is for components; use &rest',
      )
      continue
    }
    parameters.push(bind(analyser, item, depth, parameters))
  }
  return { parameters, rest }
}

/** Reads the parameters of a component: `&key` with named ones, then `&rest children`. */
export function readComponentParameters(
  analyser: Analyser,
  list: ListSyntax,
  depth: number,
): { parameters: WrittenParameter[]; children: Binding | undefined } {
  const parameters: WrittenParameter[] = []
  let children: Binding | undefined
  let named = false
  for (let index = 0; index < list.items.length; index += 1) {
    const item = list.items[index] as Syntax
    if (item.kind === 'symbol' && item.value === '&key') {
      named = true
    } else if (item.kind === 'symbol' && item.value === '&rest') {
      children = readRest(analyser, list.items, index, depth)
      break
    } else if (!named) {
      analyser.problems.add(item.at, 'the parameters of a component are named', 'write &key before them')
      named = true
    } else {
      const parameter = readNamed(analyser, item, depth, parameters)
      if (parameter) parameters.push(parameter)
    }
  }
  return { parameters, children }
}

function readNamed(
  analyser: Analyser,
  item: Syntax,
  depth: number,
  before: readonly WrittenParameter[],
): WrittenParameter | undefined {
  const known = before.map((parameter) => parameter.binding)
  if (item.kind === 'symbol') {
    return { binding: bind(analyser, item, depth, known), fallback: undefined, type: undefined, at: item.at }
  }
  const [name, second, third, fourth] = item.kind === 'list' ? item.items : []
  if (item.kind !== 'list' || name?.kind !== 'symbol' || item.items.length < 2 || item.items.length > 4) {
    analyser.problems.add(
      item.at,
      'a parameter is a name, (name default), (name : Type) or (name : Type default)',
    )
    return undefined
  }
  const binding = bind(analyser, name, depth, known)
  if (second?.kind === 'symbol' && second.value === ':') {
    if (!third) analyser.problems.add(second.at, 'a type is missing after the colon')
    const type = third?.at.source.text.slice(third.at.start, third.at.end).replace(/^"|"$/g, '')
    return { binding, fallback: fourth, type, at: item.at }
  }
  if (third) analyser.problems.add(third.at, 'a parameter has one default', 'write a colon before a type')
  return { binding, fallback: second, type: undefined, at: item.at }
}

function readRest(
  analyser: Analyser,
  items: readonly Syntax[],
  index: number,
  depth: number,
): Binding | undefined {
  const name = items[index + 1]
  const at = (items[index] as Syntax).at
  if (name?.kind !== 'symbol') {
    analyser.problems.add(at, '&rest needs a name')
    return undefined
  }
  const extra = items[index + 2]
  if (extra) analyser.problems.add(extra.at, 'nothing may follow the name after &rest')
  return { name: name.value, depth, at: name.at }
}

function bind(
  analyser: Analyser,
  name: Syntax & { kind: 'symbol' },
  depth: number,
  before: readonly Binding[],
): Binding {
  if (before.some((binding) => binding.name === name.value)) {
    analyser.problems.add(name.at, `there are two parameters called ${name.value}`)
  }
  return { name: name.value, depth, at: name.at }
}
