import type { PrimitiveContext } from '../primitives/Primitive.ts'
import type { Budgets } from '../run/Budgets.ts'

/** What a handler of an extension opcode is given besides its arguments. */
export type ExtensionContext<State> = PrimitiveContext & {
  /** The extension's own slot in the machine that runs. */
  readonly state: State
  /** What is left of each budget of the render. */
  readonly left: () => Budgets
}

/** One opcode of an extension. It takes values from the stack and leaves one, or none. */
export type ExtensionOpcode<State = unknown> = {
  readonly id: number
  /** `OP_` and capitals. Its full name is `extension.OP_NAME`. */
  readonly name: string
  /** How many two-byte operands follow the opcode. */
  readonly operands?: number
  readonly takes: number
  readonly leaves: 0 | 1
  readonly doc: string
  /** `args` are the values taken, deepest first; what it returns is left when `leaves` is 1. */
  readonly run: (
    context: ExtensionContext<State>,
    args: readonly unknown[],
    operands: readonly number[],
  ) => unknown
}

/** A named set of opcodes with a state of its own in each machine. */
export type Extension<State = unknown> = {
  readonly name: string
  /** First and last id that its opcodes may have. */
  readonly range: readonly [number, number]
  readonly createState: () => State
  readonly opcodes: readonly ExtensionOpcode<State>[]
}
