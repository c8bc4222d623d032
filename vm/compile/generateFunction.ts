import type { Definition } from '../analyse/Definition.ts'
import type { Binding, Expr, Lambda } from '../analyse/Expr.ts'
import { deepestStack, largestFrame } from '../bytecode/limits.ts'
import { OP } from '../bytecode/OP.ts'
import type { ProgramFunction } from '../bytecode/Program.ts'
import { newLabel } from './CodeWriter.ts'
import { CompiledFunction } from './CompiledFunction.ts'
import { FunctionContext } from './FunctionContext.ts'
import { generateOutput } from './generateOutput.ts'
import { generateValue } from './generateValue.ts'
import type { ProgramBuilder } from './ProgramBuilder.ts'
import { TooLarge } from './TooLarge.ts'

/** Compiles a component or a function of the top level. */
export function generateDefinition(builder: ProgramBuilder, definition: Definition): ProgramFunction {
  const context = new FunctionContext(builder, undefined, 1)
  context.at(definition.at)
  if (definition.body === undefined) throw new TypeError(`${definition.name} has no code`)
  if (definition.kind === 'value') return generateValueDefinition(builder, definition.name, definition.body)
  if (definition.kind === 'function') {
    for (const parameter of definition.parameters) context.bind(parameter)
    if (definition.rest) context.bind(definition.rest)
    generateValue(context, definition.body, true)
    context.code.write(OP.RETURN)
    const parameters = definition.parameters.map(({ name }) => ({ name, required: true }))
    return finish(context, definition.name, false, parameters, definition.rest !== undefined)
  }
  for (const { binding } of definition.parameters) context.bind(binding)
  if (definition.children) context.bind(definition.children)
  for (const [slot, { fallback }] of definition.parameters.entries()) {
    if (!fallback) continue
    const given = newLabel()
    context.code.jump(OP.JUMP_IF_GIVEN, given, slot)
    generateValue(context, fallback)
    context.code.write(OP.SET_LOCAL, slot)
    context.code.mark(given)
    context.code.resolve(given)
  }
  generateOutput(context, definition.body, 'text', true)
  context.code.write(OP.END)
  const parameters = definition.parameters.map(({ binding, fallback }) => ({
    name: binding.name,
    required: fallback === undefined,
  }))
  return finish(context, definition.name, true, parameters, definition.children !== undefined)
}

/** Compiles a function literal; its captured variables are known when its body is done. */
export function generateLambda(
  parent: FunctionContext,
  lambda: Lambda,
): { index: number; captured: readonly Binding[] } {
  const index = parent.builder.reserve()
  const context = new FunctionContext(parent.builder, parent, lambda.depth)
  for (const parameter of lambda.parameters) context.bind(parameter)
  if (lambda.rest) context.bind(lambda.rest)
  generateValue(context, lambda.body, true)
  context.code.write(OP.RETURN)
  const parameters = lambda.parameters.map(({ name }) => ({ name, required: true }))
  parent.builder.functions[index] = finish(context, lambda.name, false, parameters, lambda.rest !== undefined)
  return { index, captured: context.captured }
}

/** Compiles the value of a definition into a function without parameters. */
function generateValueDefinition(builder: ProgramBuilder, name: string, body: Expr): ProgramFunction {
  const context = new FunctionContext(builder, undefined, 1)
  generateValue(context, body)
  context.code.write(OP.RETURN)
  return finish(context, name, false, [], false)
}

/** The function that gives the globals their values, in the order of `order`. */
export function generateStart(builder: ProgramBuilder, order: readonly Definition[]): ProgramFunction {
  const context = new FunctionContext(builder, undefined, 1)
  const globals = [...builder.values].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  for (const definition of globals) {
    context.at(definition.at)
    context.code.write(OP.CALL, builder.definition(definition), 0)
    context.code.write(OP.SET_GLOBAL, builder.global(definition))
  }
  context.code.write(OP.NIL)
  context.code.write(OP.RETURN)
  return finish(context, 'definitions', false, [], false)
}

function finish(
  context: FunctionContext,
  name: string,
  emits: boolean,
  parameters: ProgramFunction['parameters'],
  rest: boolean,
): ProgramFunction {
  const { code, map } = context.code.finish()
  const { locals, captured } = context
  const { deepest } = context.code
  if (locals > largestFrame || captured.length > largestFrame || deepest > deepestStack) {
    throw new TooLarge('it needs more variables, or more values at once, than a function may have')
  }
  return new CompiledFunction(
    { name, emits, parameters, rest, locals, captured: captured.length, stack: deepest, code },
    map,
  )
}
