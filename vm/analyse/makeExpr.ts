import type { Constant } from '../bytecode/Constant.ts'
import type { Span } from '../read/Span.ts'
import type { Analyser } from './Analyser.ts'
import { isConstant } from './constants.ts'
import type { Expr } from './Expr.ts'

/** A constant expression. */
export function constantExpr(value: Constant, at: Span): Expr {
  return { kind: 'constant', value, at }
}

/** True for what a template holds to be false: nil and false. */
export function isFalsy(value: Constant): boolean {
  return value === null || value === false
}

/** A conditional; a constant test leaves only its branch. */
export function ifExpr(test: Expr, then: Expr, otherwise: Expr, at: Span): Expr {
  if (test.kind === 'constant') return isFalsy(test.value) ? otherwise : then
  return { kind: 'if', test, then, otherwise, at }
}

/** A call of the standard library; with constant arguments, its result. */
export function primitiveExpr(analyser: Analyser, name: string, args: readonly Expr[], at: Span): Expr {
  const primitive = analyser.primitives.get(name)
  if (primitive?.pure) {
    const values: Constant[] = []
    for (const arg of args) if (arg.kind === 'constant') values.push(arg.value)
    if (values.length === args.length) {
      try {
        const result = primitive.run(analyser.folding, ...(values as never[]))
        if (isConstant(result)) return constantExpr(result, at)
      } catch {
        // The call fails at run time instead, where the error carries the stack of components.
      }
    }
  }
  return { kind: 'primitive', name, args, at }
}
