import type { Program } from '../bytecode/Program.ts'
import type { Registry } from '../extensions/Registry.ts'
import type { PrimitiveContext } from '../primitives/Primitive.ts'
import type { Budgets } from './Budgets.ts'
import { Fault } from './Fault.ts'
import { isPolluted } from './isPolluted.ts'
import type { GeneratedFunction } from './javascript/Generated.ts'
import type { OutputSink } from './OutputSink.ts'

/** What a render is given besides its props. */
export type MachineOptions = {
  readonly budgets: Budgets
  readonly registry: Registry
  readonly sink: OutputSink
  readonly locale: string
  readonly timeZone: string
  readonly now: number
  /** Compares every instruction's effect on the stack with the table. */
  readonly checked: boolean
}

/** Calls a function value; each tier has its own way. */
export type CallValue = (callee: unknown, args: unknown[]) => unknown

/** Steps between two looks at the clock. */
const slice = 512
const deepestNesting = 100

/** One render in progress: its budgets, its output, the state of its extensions. Both tiers work on it. */
export class Machine implements PrimitiveContext {
  readonly program: Program
  readonly registry: Registry
  readonly budgets: Budgets
  readonly locale: string
  readonly timeZone: string
  readonly now: number
  readonly checked: boolean
  readonly globals: unknown[]
  /** Steps until the next look at the budgets; tiers count it down. */
  fuel = 0
  /** Calls that may still be nested. */
  depth: number
  /** Length of the pending output at which it must be handed to the sink. */
  flushAt: number
  callValue: CallValue = () => null
  /** The prototype of objects whose fields may be read without asking whether they are their own. */
  readonly plain: object = isPolluted() ? {} : Object.prototype
  /**
   * The object whose fields the interpreter read last: known to be plain, so that its next fields are read without a
   * check, which costs more than the reading.
   */
  trusted: unknown = this
  /** For the generated tier: the functions of the program, and a tail call that is pending. */
  functions: readonly GeneratedFunction[] = []
  tail: GeneratedFunction | undefined = undefined
  tailArguments: readonly unknown[] | undefined = undefined
  readonly #sink: OutputSink
  readonly #end: number
  #states: Map<string, unknown> | undefined
  #stepsLeft: number
  #cellsLeft: number
  #captures = 0
  #nesting = 0

  constructor(program: Program, options: MachineOptions) {
    this.program = program
    this.registry = options.registry
    this.budgets = options.budgets
    this.locale = options.locale
    this.timeZone = options.timeZone
    this.now = options.now
    this.checked = options.checked
    this.globals = program.globals.length === 0 ? [] : new Array(program.globals.length).fill(undefined)
    this.depth = options.budgets.depth
    this.#stepsLeft = options.budgets.steps
    this.#cellsLeft = options.budgets.memory / 8
    this.#sink = options.sink
    this.flushAt = options.sink.flushAt
    this.#end = performance.now() + options.budgets.deadline
    this.#grant()
  }

  /** Called when `fuel` is spent: takes another slice of the steps, or throws. */
  refuel(): void {
    if (this.#stepsLeft <= 0 && this.fuel < 0) throw new Fault('steps', '', this.budgets.steps)
    if (performance.now() > this.#end) throw new Fault('deadline', '', this.budgets.deadline)
    this.#grant()
    if (this.fuel < 0) this.refuel()
  }

  #grant(): void {
    const granted = Math.min(slice, this.#stepsLeft)
    this.#stepsLeft -= granted
    this.fuel += granted
  }

  /** Charges steps for work inside a primitive. */
  work(steps: number): void {
    if (steps <= this.fuel) {
      this.fuel -= steps
      return
    }
    const rest = steps - this.fuel
    this.fuel = 0
    if (rest > this.#stepsLeft) throw new Fault('steps', '', this.budgets.steps)
    this.#stepsLeft -= rest
    if (performance.now() > this.#end) throw new Fault('deadline', '', this.budgets.deadline)
  }

  /** Charges memory: cells of eight bytes. */
  charge(cells: number): void {
    this.#cellsLeft -= cells
    if (this.#cellsLeft < 0) throw new Fault('memory', '', this.budgets.memory)
  }

  /** The error of a call that is nested too deep. */
  tooDeep(): never {
    throw new Fault('depth', '', this.budgets.depth)
  }

  /** Hands pending output on; returns what is still pending. */
  flush(out: string): string {
    if (this.#captures === 0) return this.#sink.flush(out)
    this.#sink.check(out.length)
    this.flushAt = out.length * 2
    return out
  }

  /** A capture begins: output stays pending until it ends. */
  capture(): void {
    this.#captures += 1
    this.flushAt = this.#sink.limit
  }

  /** A capture ends; what it holds is charged as memory. */
  captured(length: number): void {
    this.#captures -= 1
    this.charge(4 + length / 4)
    if (this.#captures === 0) this.flushAt = this.#sink.flushAt
    else this.flushAt = this.#sink.limit
  }

  /** Calls a function value from inside a primitive. */
  call(callee: unknown, args: unknown[]): unknown {
    if (this.#nesting >= deepestNesting) this.tooDeep()
    this.#nesting += 1
    const result = this.callValue(callee, args)
    this.#nesting -= 1
    return result
  }

  /** What is left of each budget. */
  left(): Budgets {
    return {
      steps: Math.max(0, this.#stepsLeft + this.fuel),
      depth: Math.max(0, this.depth),
      output: this.#sink.limit,
      memory: Math.max(0, this.#cellsLeft * 8),
      deadline: Math.max(0, this.#end - performance.now()),
    }
  }

  opcodeId(name: string): number | undefined {
    return this.registry.opcodeByName(name)?.id
  }

  /** The state slot of an extension, made when it is first asked for. */
  state(extension: string): unknown {
    this.#states ??= new Map()
    if (!this.#states.has(extension)) this.#states.set(extension, this.registry.createState(extension))
    return this.#states.get(extension)
  }
}
