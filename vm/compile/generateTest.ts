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
    code.write(OP.JUMP_IF_TRUE, otherwise)
  } else if (test.kind === 'and') {
    for (const item of test.items) generateTest(context, item, otherwise)
  } else if (test.kind === 'or') {
    const holds = newLabel()
    for (const item of test.items.slice(0, -1)) {
      generateValue(context, item)
      code.write(OP.JUMP_IF_TRUE, holds)
    }
    generateTest(context, test.items.at(-1) as Expr, otherwise)
    code.mark(holds)
    code.resolve(holds)
  } else {
    generateValue(context, test)
    code.write(OP.JUMP_IF_FALSE, otherwise)
  }
}
