import type { Expr } from '../analyse/Expr.ts'
import { deepestLoops } from '../bytecode/limits.ts'
import { OP } from '../bytecode/OP.ts'
import { newLabel } from './CodeWriter.ts'
import type { FunctionContext } from './FunctionContext.ts'
import { generateValue } from './generateValue.ts'
import { TooLarge } from './TooLarge.ts'

/** A loop over a list: three slots hold the list, the index and the item. */
export function generateFor(
  context: FunctionContext,
  expr: Expr & { kind: 'for' },
  body: (expr: Expr) => void,
): void {
  const { code } = context
  const level = context.level
  generateValue(context, expr.list)
  const slot = context.bind(undefined)
  context.alias(expr.index ?? { name: '', depth: -1, at: expr.at }, context.bind(undefined))
  context.alias(expr.item, context.bind(undefined))
  const begin = newLabel()
  const end = newLabel()
  context.at(expr.at)
  code.jump(OP.FOR_BEGIN, end, slot)
  code.mark(begin)
  context.loops += 1
  if (context.loops > deepestLoops) throw new TooLarge(`loops are nested at most ${deepestLoops} deep`)
  body(expr.body)
  context.loops -= 1
  context.at(expr.at)
  code.jump(OP.FOR_NEXT, begin, slot)
  code.mark(end)
  code.resolve(end)
  context.release(level)
}
