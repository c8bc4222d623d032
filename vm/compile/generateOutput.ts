import type { ComponentDefinition, Definition } from '../analyse/Definition.ts'
import type { Attribute, Expr } from '../analyse/Expr.ts'
import type { Constant } from '../bytecode/Constant.ts'
import { OP } from '../bytecode/OP.ts'
import { escapeRcdata } from '../html/escapeRcdata.ts'
import { escapeText } from '../html/escapeText.ts'
import { Keyword, SymbolValue, TrustedHtml } from '../run/values.ts'
import { newLabel } from './CodeWriter.ts'
import type { FunctionContext } from './FunctionContext.ts'
import { generateAttribute } from './generateAttribute.ts'
import { generateFor } from './generateFor.ts'
import { generateTest } from './generateTest.ts'
import { generateBindings, generateRecursion, generateValue } from './generateValue.ts'
import { isInlinable } from './isInlinable.ts'

/** What surrounds the output: ordinary text, or the text of title and textarea. */
export type TextMode = 'text' | 'rcdata'

/** Writes code that writes an expression to the output. Constant HTML becomes text of the program. */
export function generateOutput(
  context: FunctionContext,
  expr: Expr,
  mode: TextMode = 'text',
  tail = false,
): void {
  const { code, builder } = context
  switch (expr.kind) {
    case 'constant': {
      const text = constantText(expr.value)
      if (text === undefined) emitValue(context, expr, mode)
      else code.text(mode === 'text' ? escapeText(text) : escapeRcdata(text))
      return
    }
    case 'html':
      code.text(expr.html)
      return
    case 'local': {
      const content = context.contentOf(expr.binding)
      const constant = context.constantOf(expr.binding)
      if (content) content()
      else if (constant) generateOutput(context, constant, mode, tail)
      else emitValue(context, expr, mode)
      return
    }
    case 'fragment':
      for (let index = 0; index < expr.items.length; index += 1) {
        generateOutput(context, expr.items[index] as Expr, mode, tail && index === expr.items.length - 1)
      }
      return
    case 'if': {
      const otherwise = newLabel()
      generateTest(context, expr.test, otherwise)
      generateOutput(context, expr.then, mode, tail)
      if (expr.otherwise.kind === 'constant' && constantText(expr.otherwise.value) === '') {
        code.mark(otherwise)
      } else {
        const end = newLabel()
        code.jump(OP.JUMP, end)
        code.mark(otherwise)
        generateOutput(context, expr.otherwise, mode, tail)
        code.mark(end)
        code.resolve(end)
      }
      code.resolve(otherwise)
      return
    }
    case 'and': {
      const end = newLabel()
      const last = expr.items.length - 1
      for (let index = 0; index < last; index += 1) generateTest(context, expr.items[index] as Expr, end)
      generateOutput(context, expr.items[last] as Expr, mode, tail)
      code.mark(end)
      code.resolve(end)
      return
    }
    case 'let': {
      const level = context.level
      generateBindings(context, expr.bindings)
      generateOutput(context, expr.body, mode, tail)
      context.release(level)
      return
    }
    case 'letrec': {
      const level = context.level
      generateRecursion(context, expr)
      generateOutput(context, expr.body, mode, tail)
      context.release(level)
      return
    }
    case 'for':
      generateFor(context, expr, (body) => generateOutput(context, body, mode))
      return
    case 'element':
      generateElement(context, expr)
      return
    case 'component':
      if (
        expr.definition.kind === 'component' &&
        isInlinable(expr.definition) &&
        builder.hasRoomFor(expr.definition.tally.forms)
      ) {
        generateInline(context, expr.definition, expr, tail)
      } else {
        const count = generateComponentArguments(context, expr.definition, expr)
        context.at(expr.at)
        code.write(tail ? OP.TAIL_RENDER : OP.RENDER, builder.definition(expr.definition), count)
      }
      return
    case 'raw':
      generateValue(context, expr.value)
      context.at(expr.at)
      code.write(OP.EMIT_RAW)
      return
    case 'script-json':
      generateValue(context, expr.value)
      context.at(expr.at)
      code.write(OP.EMIT_JSON)
      return
    case 'primitive':
      if (expr.name === 'list') {
        for (const item of expr.args) generateOutput(context, item, mode)
        return
      }
      emitValue(context, expr, mode)
      return
    default:
      emitValue(context, expr, mode)
  }
}

function emitValue(context: FunctionContext, expr: Expr, mode: TextMode): void {
  generateValue(context, expr)
  context.at(expr.at)
  context.code.write(mode === 'text' ? OP.EMIT_TEXT : OP.EMIT_RCDATA)
}

function generateElement(context: FunctionContext, expr: Expr & { kind: 'element' }): void {
  const { code } = context
  const { tag, form } = expr
  context.at(expr.at)
  code.text(`<${tag}`)
  let spread: Attribute | undefined
  for (const attribute of expr.attributes) {
    if (attribute.name === undefined) spread = attribute
    else generateAttribute(context, tag, attribute)
  }
  if (spread) {
    const written = expr.attributes.flatMap(({ name }) => (name === undefined ? [] : [name]))
    generateValue(context, spread.value)
    context.at(spread.at)
    code.write(OP.EMIT_SPREAD, context.builder.constant([tag, ...written]))
  }
  if (form === 'self-closing') {
    code.text('/>')
    return
  }
  code.text('>')
  if (form === 'void') return
  for (const child of expr.children) {
    generateOutput(context, child, form === 'rcdata' ? 'rcdata' : 'text')
  }
  code.text(`</${tag}>`)
}

/** Writes a component out in place: its arguments become variables or constants, its children stand where it puts them. */
function generateInline(
  context: FunctionContext,
  definition: ComponentDefinition,
  call: Expr & { kind: 'component' },
  tail: boolean,
): void {
  const { level, chain } = context
  const inside = context.builder.chain(definition.name, chain)
  for (const { binding, fallback } of definition.parameters) {
    const arg = call.args.get(binding.name)
    const constant = arg?.kind === 'local' ? context.constantOf(arg.binding) : arg ? arg : fallback
    if (constant?.kind === 'constant') {
      context.setConstant(binding, constant)
      continue
    }
    context.clearConstant(binding)
    context.chain = arg ? chain : inside
    generateValue(context, (arg ?? fallback) as Expr)
    context.code.write(OP.SET_LOCAL, context.bind(binding))
  }
  if (definition.children) {
    context.setContent(definition.children, () => {
      const within = context.chain
      context.chain = chain
      for (const child of call.children) generateOutput(context, child)
      context.chain = within
    })
  }
  context.chain = inside
  generateOutput(context, definition.body as Expr, 'text', tail)
  context.chain = chain
  context.release(level)
}

/** Pushes the arguments of a component in the order of its slots; returns how many there are. */
function generateComponentArguments(
  context: FunctionContext,
  definition: Definition,
  call: Expr & { kind: 'component' },
): number {
  if (definition.kind !== 'component') return 0
  for (const { binding } of definition.parameters) {
    const arg = call.args.get(binding.name)
    if (arg) generateValue(context, arg)
    else context.code.write(OP.MISSING)
  }
  if (!definition.children) return definition.parameters.length
  for (const child of call.children) generateValue(context, child)
  context.code.write(OP.LIST, call.children.length)
  return definition.parameters.length + 1
}

/** What a constant shows as in text, or undefined when only the machine can tell. */
export function constantText(value: Constant): string | undefined {
  if (value === null || typeof value === 'boolean') return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Keyword) return value.$name
  if (value instanceof SymbolValue || value instanceof TrustedHtml || !Array.isArray(value)) return undefined
  const parts = (value as readonly Constant[]).map(constantText)
  return parts.includes(undefined) ? undefined : parts.join('')
}
