import type { Binding, Lambda } from '../analyse/Expr.ts'
import { OP } from '../bytecode/OP.ts'
import type { FunctionContext } from './FunctionContext.ts'
import { generateLambda } from './generateFunction.ts'

/** Makes a function value: pushes what it captures, then the closure. Returns what it captured, in order. */
export function generateClosure(context: FunctionContext, lambda: Lambda): readonly Binding[] {
  const { index, captured } = generateLambda(context, lambda)
  for (const binding of captured) {
    const slot = context.slotOf(binding)
    if (slot >= 0) context.code.write(OP.LOCAL, slot)
    else context.code.write(OP.CAPTURED, context.capture(binding))
  }
  context.code.write(OP.CLOSURE, index, captured.length)
  return captured
}
