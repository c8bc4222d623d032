import type { Primitive } from '../primitives/Primitive.ts'
import type { ExtensionContext } from './Extension.ts'

/** An extension opcode as the machine knows it. */
export type RegisteredOpcode = {
  readonly id: number
  readonly extension: string
  readonly fullName: string
  readonly operands: number
  readonly takes: number
  readonly leaves: 0 | 1
  readonly run: (
    context: ExtensionContext<unknown>,
    args: readonly unknown[],
    operands: readonly number[],
  ) => unknown
}

/** Which extension opcodes and primitives a machine has. Immutable. */
export type Registry = {
  readonly primitives: ReadonlyMap<string, Primitive>
  readonly opcodeById: (id: number) => RegisteredOpcode | undefined
  readonly opcodeByName: (fullName: string) => RegisteredOpcode | undefined
  readonly createState: (extension: string) => unknown
}
