import type { Span } from '../../read/Span.ts'
import type { ListSyntax, Syntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Binding, Expr } from '../Expr.ts'
import { constantExpr, ifExpr, primitiveExpr } from '../makeExpr.ts'

/** `(if test then else?)` */
export function ifForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, test, then, otherwise, extra] = syntax.items
  if (!test || !then || extra) {
    analyser.problems.add(
      syntax.at,
      'if takes a test, what to do, and at most one alternative',
      '(if test then else)',
    )
    return constantExpr(null, syntax.at)
  }
  return ifExpr(
    analyser.expr(test, place),
    analyser.expr(then, place),
    otherwise ? analyser.expr(otherwise, place) : constantExpr(null, syntax.at),
    syntax.at,
  )
}

/** `(when test body…)` */
export function whenForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const { test, body } = testAndBody(analyser, syntax, place)
  return ifExpr(test, body, constantExpr(null, syntax.at), syntax.at)
}

/** `(unless test body…)` */
export function unlessForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const { test, body } = testAndBody(analyser, syntax, place)
  return ifExpr(test, constantExpr(null, syntax.at), body, syntax.at)
}

/** `(cond test value … :else value)` */
export function condForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const clauses = syntax.items.slice(1)
  if (clauses.length % 2 === 1) {
    analyser.problems.add(syntax.at, 'cond needs a value for each test', '(cond test value … :else value)')
  }
  let result: Expr = constantExpr(null, syntax.at)
  for (let index = clauses.length - (clauses.length % 2) - 2; index >= 0; index -= 2) {
    const test = clauses[index] as Syntax
    const value = analyser.expr(clauses[index + 1] as Syntax, place)
    result = isElse(test) ? value : ifExpr(analyser.expr(test, place), value, result, test.at)
  }
  return result
}

/** `(case subject constant value … [constant constant] value … :else value)` */
export function caseForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, subject, ...clauses] = syntax.items
  if (!subject || clauses.length % 2 === 1) {
    analyser.problems.add(
      syntax.at,
      'case takes a subject, then pairs',
      '(case subject constant value … :else value)',
    )
    return constantExpr(null, syntax.at)
  }
  const value = analyser.expr(subject, place)
  const binding: Binding = { name: ' subject', depth: place.scope.depth, at: subject.at }
  const local: Expr = { kind: 'local', binding, at: subject.at }
  const compared = value.kind === 'constant' ? value : local
  let result: Expr = constantExpr(null, syntax.at)
  for (let index = clauses.length - 2; index >= 0; index -= 2) {
    const match = clauses[index] as Syntax
    const branch = analyser.expr(clauses[index + 1] as Syntax, place)
    if (isElse(match)) {
      if (index !== clauses.length - 2) analyser.problems.add(match.at, ':else must come last')
      result = branch
    } else {
      result = ifExpr(matches(analyser, compared, match, place), branch, result, match.at)
    }
  }
  if (value.kind === 'constant') return result
  return { kind: 'let', bindings: [{ binding, value }], body: result, at: syntax.at }
}

function matches(analyser: Analyser, subject: Expr, match: Syntax, place: Place): Expr {
  const options = match.kind === 'list' && match.bracket ? match.items : [match]
  const tests = options.map((option) => {
    const constant = analyser.expr(option, place)
    if (constant.kind !== 'constant')
      analyser.problems.add(option.at, 'case compares with constants', 'use cond')
    return primitiveExpr(analyser, '=', [subject, constant], option.at)
  })
  const [first] = tests
  return tests.length === 1 && first ? first : { kind: 'or', items: tests, at: match.at }
}

function isElse(syntax: Syntax): boolean {
  return (syntax.kind === 'keyword' || syntax.kind === 'symbol') && syntax.value === 'else'
}

function testAndBody(analyser: Analyser, syntax: ListSyntax, place: Place): { test: Expr; body: Expr } {
  const [head, test, ...body] = syntax.items
  const at: Span = head?.at ?? syntax.at
  if (!test || body.length === 0) {
    analyser.problems.add(at, 'a test and a body are needed here')
    return { test: constantExpr(null, at), body: constantExpr(null, at) }
  }
  return { test: analyser.expr(test, place), body: analyser.body(body, place, syntax.at) }
}
