import { nearest } from '../diagnostics/nearest.ts'
import type { Span } from '../read/Span.ts'
import type { ListSyntax, Syntax } from '../read/Syntax.ts'
import type { Analyser, Place } from './Analyser.ts'
import { analyseForm } from './analyseForm.ts'
import type { ComponentDefinition, Definition, FunctionDefinition, ValueDefinition } from './Definition.ts'
import type { Expr } from './Expr.ts'
import { constantExpr } from './makeExpr.ts'
import { readComponentParameters, readFunctionParameters, type WrittenParameter } from './parameters.ts'
import { Scope } from './Scope.ts'
import { specialForms } from './specialForms.ts'
import { Tally } from './Tally.ts'

type Tools = Pick<Analyser, 'problems' | 'primitives' | 'folding' | 'extensionArity' | 'isMacro'>

/** Makes an analyser over a set of names. */
export function createAnalyser(tools: Tools, names: ReadonlyMap<string, Definition>): Analyser {
  const values = new Set<ValueDefinition>()
  const analyser: Analyser = {
    ...tools,
    tally: new Tally(),
    definition: (name) => {
      const definition = names.get(name)
      if (definition?.kind === 'value' && definition.body === undefined) analyseValue(definition)
      return definition
    },
    definitionNames: () => names.keys(),
    expr: (syntax, place) => analyseForm(analyser, syntax, place),
    body: (forms, place, at) => body(analyser, forms, place, at),
  }
  return analyser

  function analyseValue(definition: ValueDefinition): void {
    if (values.has(definition)) {
      tools.problems.add(definition.at, `${definition.name} is defined by itself`)
      definition.body = constantExpr(null, definition.at)
      return
    }
    values.add(definition)
    const place: Place = { scope: new Scope(undefined, 1), foreign: undefined }
    const outer = analyser.tally
    analyser.tally = definition.tally
    definition.body = analyser.expr(definition.syntax, place)
    analyser.tally = outer
  }
}

function body(analyser: Analyser, forms: readonly Syntax[], place: Place, at: Span): Expr {
  const only = forms[0]
  if (only === undefined) return constantExpr(null, at)
  if (forms.length === 1) return analyser.expr(only, place)
  return { kind: 'fragment', items: forms.map((form) => analyser.expr(form, place)), at }
}

/**
 * Analyses the definitions of one module, macros already expanded. `imported` are the names its imports bring; its
 * own are returned.
 */
export function analyseModule(
  tools: Tools,
  forms: readonly Syntax[],
  imported: ReadonlyMap<string, Definition>,
): Map<string, Definition> {
  const own = new Map<string, Definition>()
  const names = new Map(imported)
  const analyser = createAnalyser(tools, names)
  const later: (() => void)[] = []

  for (const form of forms) {
    const head = form.kind === 'list' && !form.bracket ? form.items[0] : undefined
    if (form.kind !== 'list' || head?.kind !== 'symbol') {
      tools.problems.add(
        form.at,
        'only definitions stand at the top of a file',
        'write (defcomp ~page (&key …) …)',
      )
    } else if (head.value === 'define') {
      define(form)
    } else if (head.value === 'defcomp') {
      component(form)
    } else if (head.value !== 'import' && head.value !== 'defmacro') {
      const near = nearest(head.value, ['define', 'defcomp', 'defmacro', 'import'])
      tools.problems.add(
        head.at,
        'only definitions stand at the top of a file',
        near === undefined ? 'write (defcomp ~page (&key …) …)' : `did you mean ${near}?`,
      )
    }
  }
  for (const finish of later) finish()
  for (const definition of own.values()) analyser.definition(definition.name)
  return own

  function declare(definition: Definition, at: Span): void {
    const { name } = definition
    if (own.has(name)) tools.problems.add(at, `${name} is defined twice`)
    else if (imported.has(name)) tools.problems.add(at, `${name} is already imported`, 'choose another name')
    if (specialForms.has(name))
      tools.problems.add(at, `${name} is a form of the language`, 'choose another name')
    own.set(name, definition)
    names.set(name, definition)
  }

  function define(form: ListSyntax): void {
    const [, target, ...rest] = form.items
    const [value] = rest
    if (target?.kind === 'list' && target.items[0]?.kind === 'symbol' && rest.length > 0) {
      defineFunction(form, target.items[0], target.items.slice(1), rest)
      return
    }
    if (target?.kind !== 'symbol' || value === undefined || rest.length > 1) {
      tools.problems.add(
        form.at,
        'define takes a name and a value',
        '(define name value) or (define (name x) body)',
      )
      return
    }
    if (target.value.startsWith('~')) {
      tools.problems.add(target.at, 'names with ~ are components', 'write (defcomp ~name (&key …) …)')
    }
    const isFn = value.kind === 'list' && value.items[0]?.kind === 'symbol' && value.items[0].value === 'fn'
    if (isFn && value.kind === 'list' && value.items[1]?.kind === 'list') {
      defineFunction(form, target, value.items[1].items, value.items.slice(2))
      return
    }
    const tally = new Tally()
    declare(
      { kind: 'value', name: target.value, at: target.at, syntax: value, body: undefined, tally },
      target.at,
    )
  }

  function defineFunction(
    form: ListSyntax,
    name: Syntax & { kind: 'symbol' },
    items: readonly Syntax[],
    forms: readonly Syntax[],
  ): void {
    if (forms.length === 0) tools.problems.add(form.at, `${name.value} has no body`)
    const { parameters, rest } = readFunctionParameters(analyser, items, 1)
    const definition: FunctionDefinition = {
      kind: 'function',
      name: name.value,
      at: name.at,
      parameters,
      rest,
      body: undefined,
      tally: new Tally(),
    }
    declare(definition, name.at)
    later.push(() => {
      const scope = new Scope(undefined, 1, rest ? [...parameters, rest] : parameters)
      analyser.tally = definition.tally
      definition.body = analyser.body(forms, { scope, foreign: undefined }, form.at)
    })
  }

  function component(form: ListSyntax): void {
    const [, name, parameters, ...forms] = form.items
    if (name?.kind !== 'symbol' || !name.value.startsWith('~') || parameters?.kind !== 'list') {
      tools.problems.add(
        form.at,
        'defcomp takes a name that begins with ~, parameters and a body',
        '(defcomp ~card (&key title &rest children) …)',
      )
      return
    }
    const read = readComponentParameters(analyser, parameters, 1)
    const definition: ComponentDefinition = {
      kind: 'component',
      name: name.value,
      at: name.at,
      parameters: read.parameters.map((parameter) => ({
        binding: parameter.binding,
        fallback: parameter.fallback && constantExpr(null, parameter.at),
        type: parameter.type,
        at: parameter.at,
      })),
      children: read.children,
      body: undefined,
      tally: new Tally(read.children),
    }
    declare(definition, name.at)
    later.push(() => finishComponent(definition, read.parameters, forms, form))
  }

  function finishComponent(
    definition: ComponentDefinition,
    written: readonly WrittenParameter[],
    forms: readonly Syntax[],
    form: ListSyntax,
  ): void {
    let scope = new Scope(undefined, 1)
    analyser.tally = definition.tally
    definition.parameters = written.map((parameter) => {
      const fallback = parameter.fallback && analyser.expr(parameter.fallback, { scope, foreign: undefined })
      scope = scope.inner([parameter.binding])
      return { binding: parameter.binding, fallback, type: parameter.type, at: parameter.at }
    })
    if (definition.children) scope = scope.inner([definition.children])
    definition.body = analyser.body(forms, { scope, foreign: undefined }, form.at)
  }
}
