import type { Program } from '../bytecode/Program.ts'
import type { Registry } from '../extensions/Registry.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import { type Budgets, defaultBudgets } from './Budgets.ts'
import { Interpreter } from './interpret.ts'
import { locate } from './locate.ts'
import { Machine } from './Machine.ts'
import { prepare } from './prepare.ts'
import { StringSink } from './StringSink.ts'

/** What a call of a single function is given besides its arguments. */
export type CallOptions = {
  readonly registry?: Registry
  readonly machine?: (machine: Machine) => void
  readonly checked?: boolean
}

/**
 * Calls one function of a program, by index, and returns its value: how macros run, and hand-assembled code. Throws
 * RenderError. `machine` is shown the machine before the call, to look at the state of extensions afterwards.
 */
export function callProgram(
  program: Program,
  index: number,
  args: readonly unknown[],
  limits: Partial<Budgets> = {},
  options: CallOptions = {},
): unknown {
  const budgets = { ...defaultBudgets, ...limits }
  const registry = options.registry ?? standardRegistry
  const machine = new Machine(program, {
    budgets,
    registry,
    sink: new StringSink(budgets.output),
    locale: 'en-GB',
    timeZone: 'UTC',
    now: 0,
    checked: options.checked ?? false,
  })
  options.machine?.(machine)
  try {
    const interpreter = new Interpreter(machine, prepare(program, registry))
    if (program.start >= 0) interpreter.run(program.start, [])
    return interpreter.run(index, args)
  } catch (error) {
    throw locate(program, budgets, error)
  }
}
