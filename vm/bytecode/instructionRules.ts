import { OP } from './OP.ts'
import { type OperandKind, opcodeById } from './opcodes.ts'

/** What the operand of an instruction is compared with; `none` where there is no operand, `any` where all are right. */
export const BOUND = {
  none: 0,
  any: 1,
  constant: 2,
  text: 3,
  slot: 4,
  function: 5,
  primitive: 6,
  global: 7,
  captured: 8,
} as const

/** A row of the opcode table as the verifier reads it: numbers only, worked out once. */
export type InstructionRule = {
  /** Bytes of the whole instruction. */
  readonly size: number
  readonly operands: number
  /** BOUND of the first and of the second operand. */
  readonly first: number
  readonly second: number
  /** Values taken: so many, and so many for each of the count in the last operand. */
  readonly takes: number
  readonly each: number
  readonly leaves: number
  readonly emits: boolean
  /** False where outputs or lists being built move, which the verifier follows one by one. */
  readonly isPlain: boolean
  /** True where control does not simply go on, or more than ranges and depth must be checked. */
  readonly isSpecial: boolean
  /** True where the first operand, if there is one, and the depth of the stack are all that is to check. */
  readonly isSimple: boolean
  /** True for a jump, a test or a loop: its last operand is where it leads. */
  readonly jumps: boolean
  /** True where a function ends. */
  readonly ends: boolean
}

const special: ReadonlySet<number> = new Set([
  OP.SET_LOCAL,
  OP.CALL,
  OP.TAIL_CALL,
  OP.RENDER,
  OP.TAIL_RENDER,
  OP.TAIL_CALL_VALUE,
  OP.CLOSURE,
  OP.CALL_PRIMITIVE,
])

function bound(id: number, kind: OperandKind | undefined): number {
  if (kind === undefined) return BOUND.none
  // Where jumps may lead is checked apart; the function that PATCH works on is a value, so the machine checks.
  if (kind === 'count' || kind === 'jump' || id === OP.PATCH) return BOUND.any
  return BOUND[kind]
}

/** The rules by opcode; a hole where no core opcode is. */
export const instructionRules: readonly (InstructionRule | undefined)[] = opcodeById.map((opcode) => {
  if (!opcode) return undefined
  const { id, operands, stack, flow, emits } = opcode
  const each = stack.takes.split('n').length - 1
  const isPlain = !/[ob]/.test(stack.takes + stack.leaves)
  const isSpecial = flow !== 'next' || special.has(id)
  return {
    size: operands.reduce((size, kind) => size + (kind === 'jump' ? 4 : 2), 1),
    operands: operands.length,
    first: bound(id, operands[0]),
    second: bound(id, operands[1]),
    takes: stack.takes.length - each,
    each,
    leaves: stack.leaves.length,
    emits,
    isPlain,
    isSpecial,
    isSimple: isPlain && !isSpecial && each === 0 && operands.length <= 1,
    jumps: operands.at(-1) === 'jump',
    ends: flow === 'end',
  }
})
