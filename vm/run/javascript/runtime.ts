import type { ProgramFunction } from '../../bytecode/Program.ts'
import { escapeText } from '../../html/escapeText.ts'
import { add, compare, multiply, subtract } from '../arithmetic.ts'
import { callPrimitive, fitArguments, notAFunction, patch, usedTooEarly } from '../calling.ts'
import { equal } from '../equal.ts'
import { extensionContext } from '../extensionContext.ts'
import { Fault } from '../Fault.ts'
import { getField } from '../getField.ts'
import { Located } from '../Located.ts'
import { listOf } from '../listOf.ts'
import type { Machine } from '../Machine.ts'
import { makeDict } from '../makeDict.ts'
import * as show from '../show.ts'
import { Closure, PrimitiveValue, TrustedHtml } from '../values.ts'
import type { GeneratedFunction } from './Generated.ts'

/** What a function returns in place of a value when a tail call is pending in the machine. */
const TAIL = Symbol('tail')
const none: readonly unknown[] = []

function text(value: unknown, machine: Machine): string {
  return typeof value === 'string' ? escapeText(value) : show.showText(value, machine)
}

function fail(error: unknown, fn: number, offset: number): Located {
  return Located.from(error, [{ fn, offset }])
}

function bounce(machine: Machine, first: unknown): unknown {
  let result = first
  while (result === TAIL)
    result = (machine.tail as GeneratedFunction)(...(machine.tailArguments as [Machine, readonly unknown[]]))
  return result
}

/** Calls a function value from generated code: charges a step and a level, like the interpreter. */
function callValue(machine: Machine, callee: unknown, args: unknown[]): unknown {
  if (!(callee instanceof Closure) || callee.$machine !== machine) {
    if (callee instanceof PrimitiveValue) return callPrimitive(machine, callee, args)
    throw notAFunction(callee)
  }
  const fn = machine.program.functions[callee.$fn] as ProgramFunction
  if (--machine.fuel < 0) machine.refuel()
  const given = fitArguments(fn, args)
  if (--machine.depth < 0) machine.tooDeep()
  const run = machine.functions[callee.$fn] as GeneratedFunction
  const result = bounce(machine, run(machine, callee.$captured, ...given))
  machine.depth += 1
  return result
}

function tailValue(machine: Machine, [callee, ...args]: unknown[]): unknown {
  if (!(callee instanceof Closure) || callee.$machine !== machine) return callValue(machine, callee, args)
  const fn = machine.program.functions[callee.$fn] as ProgramFunction
  if (--machine.fuel < 0) machine.refuel()
  machine.tail = machine.functions[callee.$fn] as GeneratedFunction
  machine.tailArguments = [machine, callee.$captured, ...fitArguments(fn, args)]
  return TAIL
}

function global(machine: Machine, index: number): unknown {
  const value = machine.globals[index]
  if (value === undefined) throw usedTooEarly(machine, index)
  return value
}

function append(machine: Machine, list: unknown[], value: unknown): void {
  machine.charge(1)
  list.push(value ?? null)
}

function closure(machine: Machine, fn: number, captured: unknown[]): Closure {
  machine.charge(4 + captured.length)
  return new Closure(fn, captured, machine)
}

function list(machine: Machine, items: unknown[]): unknown[] {
  machine.charge(1 + items.length)
  return items
}

function dict(machine: Machine, items: unknown[]): Record<string, unknown> {
  machine.charge(1 + items.length)
  return makeDict(items, 0, items.length)
}

function same(a: unknown, b: unknown, machine: Machine): boolean {
  return a === b || equal(a, b, machine)
}

function orNull(value: unknown): unknown {
  return value ?? null
}

function extension(
  machine: Machine,
  id: number,
  args: readonly unknown[],
  operands: readonly number[],
): unknown {
  const opcode = machine.registry.opcodeById(id)
  if (!opcode) throw new Fault('unknown-opcode', `UNKNOWN_${id} is no instruction of this machine`)
  return opcode.run(extensionContext(machine, opcode.extension), args, operands) ?? null
}

/** Everything that generated code calls, by the names that it uses. */
export const runtime = {
  ...show,
  TAIL,
  none,
  text,
  fail,
  bounce,
  callValue,
  tailValue,
  global,
  append,
  closure,
  list,
  dict,
  same,
  orNull,
  extension,
  add,
  subtract,
  multiply,
  compare,
  patch,
  getField,
  listOf,
  PrimitiveValue,
  TrustedHtml,
  getPrototypeOf: Object.getPrototypeOf,
  plain: Object.prototype,
} as const
