import { Fault } from './Fault.ts'
import type { Machine } from './Machine.ts'
import { typeName } from './typeName.ts'
import { Closure, type PrimitiveValue } from './values.ts'

/** What calling needs to know of a function. */
type Callable = {
  readonly parameters: { readonly length: number }
  readonly rest: boolean
  readonly emits: boolean
}

/** Fits arguments to the slots of a function: the rest as a list. A fault when their number is wrong. */
export function fitArguments(fn: Callable, args: readonly unknown[]): readonly unknown[] {
  const parameters = fn.parameters.length
  if (fn.emits) throw new Fault('type', 'a component is written (~name …), it cannot be called as a function')
  if (args.length === parameters && !fn.rest) return args
  if (args.length < parameters || !fn.rest) {
    const wanted = fn.rest ? `at least ${parameters}` : `${parameters}`
    throw new Fault('arity', `a function of ${wanted} arguments is called with ${args.length}`)
  }
  return [...args.slice(0, parameters), args.slice(parameters)]
}

/** Calls a standard function that is held as a value. */
export function callPrimitive(machine: Machine, value: PrimitiveValue, args: readonly unknown[]): unknown {
  const { name, arity, run } = value.$primitive
  const [fewest, most] = arity
  if (args.length < fewest || args.length > most) {
    throw new Fault('arity', `${name} is called with ${args.length} arguments`)
  }
  return run(machine, ...(args as never[]))
}

/** The fault of calling something that is no function. */
export function notAFunction(value: unknown): Fault {
  return new Fault('type', `${typeName(value)} cannot be called`)
}

/** Sets what a function captured: how the functions of a letrec come to know each other. */
export function patch(closure: unknown, index: number, value: unknown): void {
  if (!(closure instanceof Closure) || index >= closure.$captured.length) {
    throw new Fault('type', 'PATCH needs a function that captures as much')
  }
  closure.$captured[index] = value
}

/** The fault of using a definition before its value is computed. */
export function usedTooEarly(machine: Machine, global: number): Fault {
  return new Fault('type', `${machine.program.globals[global]} is used before its definition`)
}
