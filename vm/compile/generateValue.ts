import type { Expr } from '../analyse/Expr.ts'
import { OP } from '../bytecode/OP.ts'
import { TrustedHtml } from '../run/values.ts'
import { newLabel } from './CodeWriter.ts'
import { FunctionContext } from './FunctionContext.ts'
import { generateClosure } from './generateClosure.ts'
import { generateFor } from './generateFor.ts'
import { generateOutput } from './generateOutput.ts'
import { generateTest } from './generateTest.ts'

const binary: ReadonlyMap<string, number> = new Map([
  ['=', OP.EQUAL],
  ['<', OP.LESS],
  ['<=', OP.LESS_OR_EQUAL],
  ['>', OP.GREATER],
  ['>=', OP.GREATER_OR_EQUAL],
])
const folded: ReadonlyMap<string, number> = new Map([
  ['+', OP.ADD],
  ['-', OP.SUBTRACT],
  ['*', OP.MULTIPLY],
])

/** Writes code that leaves the value of an expression on the stack. In tail position it may return instead. */
export function generateValue(context: FunctionContext, expr: Expr, tail = false): void {
  const { code, builder } = context
  switch (expr.kind) {
    case 'constant':
      generateConstant(context, expr.value)
      return
    case 'local': {
      const constant = context.constantOf(expr.binding)
      if (constant) {
        generateConstant(context, constant.value)
        return
      }
      const slot = context.slotOf(expr.binding)
      if (slot >= 0) code.write(OP.LOCAL, slot)
      else code.write(OP.CAPTURED, context.capture(expr.binding))
      return
    }
    case 'definition':
      if (expr.definition.kind === 'value') code.write(OP.GLOBAL, builder.global(expr.definition))
      else code.write(OP.CLOSURE, builder.definition(expr.definition), 0)
      return
    case 'primitive-value':
      context.at(expr.at)
      code.write(OP.PRIMITIVE, builder.primitive(expr.name))
      return
    case 'if': {
      const otherwise = newLabel()
      const end = newLabel()
      generateTest(context, expr.test, otherwise)
      generateValue(context, expr.then, tail)
      code.jump(OP.JUMP, end)
      code.mark(otherwise)
      generateValue(context, expr.otherwise, tail)
      code.mark(end)
      code.resolve(otherwise)
      code.resolve(end)
      return
    }
    case 'and':
    case 'or': {
      const end = newLabel()
      for (const item of expr.items.slice(0, -1)) {
        generateValue(context, item)
        code.write(OP.DUP)
        code.jump(expr.kind === 'and' ? OP.JUMP_IF_FALSE : OP.JUMP_IF_TRUE, end)
        code.write(OP.POP)
      }
      generateValue(context, expr.items.at(-1) as Expr, tail)
      code.mark(end)
      code.resolve(end)
      return
    }
    case 'let': {
      const level = context.level
      generateBindings(context, expr.bindings)
      generateValue(context, expr.body, tail)
      context.release(level)
      return
    }
    case 'letrec': {
      const level = context.level
      generateRecursion(context, expr)
      generateValue(context, expr.body, tail)
      context.release(level)
      return
    }
    case 'for':
      code.write(OP.NEW_LIST)
      generateFor(context, expr, (body) => {
        generateValue(context, body)
        code.write(OP.APPEND)
      })
      code.write(OP.FINISH_LIST)
      return
    case 'lambda':
      context.at(expr.at)
      generateClosure(context, expr.lambda)
      return
    case 'call':
      generateArguments(context, expr)
      context.at(expr.at)
      code.write(
        tail ? OP.TAIL_CALL : OP.CALL,
        builder.definition(expr.definition),
        argumentCount(expr.definition),
      )
      return
    case 'call-value':
      generateValue(context, expr.callee)
      for (const arg of expr.args) generateValue(context, arg)
      context.at(expr.at)
      code.write(tail ? OP.TAIL_CALL_VALUE : OP.CALL_VALUE, expr.args.length)
      return
    case 'get':
      generateValue(context, expr.object)
      context.at(expr.at)
      code.write(OP.GET, builder.constant(expr.field))
      return
    case 'primitive':
      generatePrimitive(context, expr)
      return
    case 'list':
    case 'dict':
      for (const item of expr.items) generateValue(context, item)
      context.at(expr.at)
      if (expr.kind === 'list') code.write(OP.LIST, expr.items.length)
      else code.write(OP.DICT, expr.items.length / 2)
      return
    case 'extension':
      for (const arg of expr.args) generateValue(context, arg)
      context.at(expr.at)
      code.extension(builder.extension(expr.name))
      return
    default:
      generateCapture(context, expr)
  }
}

function generateCapture(context: FunctionContext, expr: Expr): void {
  const constant = constantHtml(context, expr)
  if (constant !== undefined) {
    context.code.write(OP.CONST, context.builder.constant(new TrustedHtml(constant)))
    return
  }
  context.at(expr.at)
  context.code.write(OP.CAPTURE)
  generateOutput(context, expr)
  context.at(expr.at)
  context.code.write(OP.END_CAPTURE)
}

/** The HTML of an expression that writes only constants. */
function constantHtml(context: FunctionContext, expr: Expr): string | undefined {
  if (!isStatic(expr)) return undefined
  const scratch = new FunctionContext(context.builder, undefined, context.depth)
  generateOutput(scratch, expr)
  return scratch.code.isOnlyText ? scratch.code.pending : undefined
}

function isStatic(expr: Expr): boolean {
  switch (expr.kind) {
    case 'constant':
    case 'html':
      return true
    case 'fragment':
      return expr.items.every(isStatic)
    case 'element':
      return (
        expr.attributes.every(({ name, value }) => name !== undefined && value.kind === 'constant') &&
        expr.children.every(isStatic)
      )
    default:
      return false
  }
}

/** Pushes a constant. */
export function generateConstant(
  context: FunctionContext,
  value: (Expr & { kind: 'constant' })['value'],
): void {
  const { code, builder } = context
  if (value === null) code.write(OP.NIL)
  else if (typeof value === 'boolean') code.write(value ? OP.TRUE : OP.FALSE)
  else code.write(OP.CONST, builder.constant(value))
}

/** Evaluates the values of a let into fresh slots. */
export function generateBindings(
  context: FunctionContext,
  bindings: (Expr & { kind: 'let' })['bindings'],
): void {
  for (const { binding, value } of bindings) {
    generateValue(context, value)
    context.code.write(OP.SET_LOCAL, context.bind(binding))
  }
}

/** Makes the functions of a letrec, then gives each the ones that it captured before they existed. */
export function generateRecursion(context: FunctionContext, expr: Expr & { kind: 'letrec' }): void {
  const slots = expr.bindings.map(({ binding }) => context.bind(binding))
  const captures = expr.bindings.map(({ value }, index) => {
    if (value.kind !== 'lambda') throw new TypeError('letrec binds functions')
    context.at(value.at)
    const captured = generateClosure(context, value.lambda)
    context.code.write(OP.SET_LOCAL, slots[index] as number)
    return captured
  })
  for (const [index, captured] of captures.entries()) {
    for (const [position, binding] of captured.entries()) {
      const other = expr.bindings.findIndex((each) => each.binding === binding)
      if (other < index) continue
      context.code.write(OP.LOCAL, slots[index] as number)
      context.code.write(OP.LOCAL, slots[other] as number)
      context.code.write(OP.PATCH, position)
    }
  }
}

function argumentCount(definition: (Expr & { kind: 'call' })['definition']): number {
  return definition.kind === 'function' ? definition.parameters.length + (definition.rest ? 1 : 0) : 0
}

function generateArguments(context: FunctionContext, expr: Expr & { kind: 'call' }): void {
  const { definition, args } = expr
  if (definition.kind !== 'function') return
  const direct = definition.parameters.length
  for (const arg of args.slice(0, direct)) generateValue(context, arg)
  if (definition.rest) {
    for (const arg of args.slice(direct)) generateValue(context, arg)
    context.code.write(OP.LIST, args.length - direct)
  }
}

function generatePrimitive(context: FunctionContext, expr: Expr & { kind: 'primitive' }): void {
  const { code, builder } = context
  const { name, args } = expr
  const [first, second] = args
  const comparison = binary.get(name)
  const arithmetic = folded.get(name)
  if (name === 'list' || name === 'dict') {
    generateValue(context, { kind: name, items: args, at: expr.at })
  } else if (name === 'not' && first) {
    generateValue(context, first)
    code.write(OP.NOT)
  } else if (comparison !== undefined && args.length === 2 && first && second) {
    generateValue(context, first)
    generateValue(context, second)
    context.at(expr.at)
    code.write(comparison)
  } else if (arithmetic !== undefined && args.length >= 2) {
    generateValue(context, first as Expr)
    for (const arg of args.slice(1)) {
      generateValue(context, arg)
      context.at(expr.at)
      code.write(arithmetic)
    }
  } else {
    for (const arg of args) generateValue(context, arg)
    context.at(expr.at)
    code.write(OP.CALL_PRIMITIVE, builder.primitive(name), args.length)
  }
}
