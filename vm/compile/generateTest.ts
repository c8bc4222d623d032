import type { Expr } from '../analyse/Expr.ts'
import { OP } from '../bytecode/OP.ts'
import { type Label, newLabel } from './CodeWriter.ts'
import type { FunctionContext } from './FunctionContext.ts'
import { generateValue } from './generateValue.ts'

/** Writes a test that goes on when it holds and jumps when it does not, without making the value of and, or, not. */
export function generateTest(context: FunctionContext, test: Expr, otherwise: Label): void {
  const { code } = context
  if (test.kind === 'primitive' && test.name === 'not' && test.args[0]) {
    generateValue(context, test.args[0])
    code.jump(OP.JUMP_IF_TRUE, otherwise)
  } else if (test.kind === 'and') {
    for (const item of test.items) generateTest(context, item, otherwise)
  } else if (test.kind === 'or') {
    const holds = newLabel()
    const last = test.items.length - 1
    for (let index = 0; index < last; index += 1) {
      generateValue(context, test.items[index] as Expr)
      code.jump(OP.JUMP_IF_TRUE, holds)
    }
    generateTest(context, test.items[last] as Expr, otherwise)
    code.mark(holds)
    code.resolve(holds)
  } else {
    generateValue(context, test)
    code.jump(OP.JUMP_IF_FALSE, otherwise)
  }
}
