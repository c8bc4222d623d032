import type { Registry } from '../../extensions/Registry.ts'
import type { Machine } from '../Machine.ts'
import type { GeneratedFunction } from './Generated.ts'
import { instantiate } from './instantiate.ts'
import { runtime } from './runtime.ts'

/** Runs a program as JavaScript: the same meaning as the interpreter's, on the same machine. */
export class GeneratedTier {
  readonly #machine: Machine

  constructor(machine: Machine, registry: Registry) {
    machine.functions = instantiate(machine.program, registry)
    machine.callValue = (callee, args) => runtime.callValue(machine, callee, args)
    this.#machine = machine
  }

  /** Runs a function of the program: returns its value, or for a component the output that is still pending. */
  run(index: number, args: readonly unknown[]): unknown {
    const machine = this.#machine
    if (--machine.fuel < 0) machine.refuel()
    if (--machine.depth < 0) machine.tooDeep()
    const fn = machine.functions[index] as GeneratedFunction
    const given = machine.program.functions[index]?.emits ? ['', ...args] : args
    const result = runtime.bounce(machine, fn(machine, runtime.none, ...given))
    machine.depth += 1
    return result
  }
}
