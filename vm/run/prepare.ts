import { decodeInstruction, type Instruction } from '../bytecode/instructions.ts'
import { OP } from '../bytecode/OP.ts'
import type { Program } from '../bytecode/Program.ts'
import { stackDepths } from '../bytecode/verifyFunction.ts'
import { ensureVerified } from '../bytecode/verifyProgram.ts'
import type { Registry } from '../extensions/Registry.ts'
import type { Primitive } from '../primitives/Primitive.ts'
import { isFastField } from './javascript/isFastField.ts'
import { type Run, RunBuilder } from './RunBuilder.ts'
import { WIDE } from './WIDE.ts'

/** What the interpreter knows of a function. */
export type PreparedFunction = {
  readonly index: number
  readonly entry: number
  readonly end: number
  readonly slots: number
  readonly parameters: { readonly length: number }
  readonly rest: boolean
  readonly locals: number
  readonly frame: number
  readonly emits: boolean
}

/** A program made ready for the interpreter: operands decoded, superinstructions fused. Never serialised. */
export type Prepared = {
  readonly program: Program
  /** A plain list: V8 reads small integers from it faster than from a typed array. */
  readonly code: readonly number[]
  /** Function and bytecode offset of each fused instruction, for error reports: [pc, offset] pairs by function. */
  readonly origins: readonly (readonly number[])[]
  /** The same with the first bytecode instruction of each fused one, for checked runs. */
  readonly firsts: readonly (readonly number[])[]
  readonly functions: readonly PreparedFunction[]
  readonly constants: readonly unknown[]
  /** What runs write between their pieces, and the names of fields; see RunBuilder. */
  readonly texts: readonly string[]
  readonly primitives: readonly Primitive[]
  /** How deep the operand stack is before each instruction, by bytecode offset: what checked runs compare with. */
  readonly depths: readonly ReadonlyMap<number, number>[]
}

const cache = new WeakMap<Program, { registry: Registry; prepared: Prepared }>()

/** Prepares a program once for each registry it runs with. */
export function prepare(program: Program, registry: Registry): Prepared {
  const known = cache.get(program)
  if (known && known.registry === registry) return known.prepared
  ensureVerified(program, registry)
  const prepared = build(program, registry)
  cache.set(program, { registry, prepared })
  return prepared
}

/** Frames are four cells: return address, frame and base of the caller, captured values of the caller. */
export const frameCells = 4

function build(program: Program, registry: Registry): Prepared {
  const code: number[] = []
  const origins: number[][] = []
  const firsts: number[][] = []
  const { constants } = program
  const runs = new RunBuilder(constants)
  const entries: { entry: number; end: number }[] = []
  for (const fn of program.functions) {
    const origin: number[] = []
    const first: number[] = []
    const entry = code.length
    widen(fn.code, registry, code, origin, first, runs, constants)
    origins.push(origin)
    firsts.push(first)
    entries.push({ entry, end: code.length })
  }
  const functions = program.functions.map((fn, index): PreparedFunction => {
    const { entry, end } = entries[index] as { entry: number; end: number }
    const { parameters } = fn
    return {
      index,
      entry,
      end,
      slots: parameters.length + (fn.rest ? 1 : 0),
      parameters,
      rest: fn.rest,
      locals: fn.locals,
      frame: fn.locals + frameCells + fn.stack + 1,
      emits: fn.emits,
    }
  })
  const primitives = program.primitives.map((name) => {
    const primitive = registry.primitives.get(name)
    if (!primitive) throw new TypeError(`there is no primitive called ${name}`)
    return primitive
  })
  let depths: Map<number, number>[] | undefined
  return {
    program,
    code: code.slice(),
    origins,
    firsts,
    functions,
    constants,
    texts: runs.texts,
    primitives,
    get depths() {
      depths ??= program.functions.map((fn) => stackDepths(fn.code, (id) => registry.opcodeById(id)))
      return depths
    },
  }
}

/** Decodes one function, fuses what commonly stands together, and turns offsets into positions. */
function widen(
  bytes: Uint8Array,
  registry: Registry,
  code: number[],
  origin: number[],
  first: number[],
  runs: RunBuilder,
  constants: readonly unknown[],
): void {
  const instructions = decodeAll(bytes, registry)
  const targets = new Set<number>()
  for (const { opcode, operands } of instructions) {
    if (opcode?.operands.at(-1) === 'jump') targets.add(operands.at(-1) as number)
  }
  const positions = new Map<number, number>()
  const patches: { at: number; target: number }[] = []
  for (let index = 0; index < instructions.length; ) {
    const instruction = instructions[index] as Instruction
    positions.set(instruction.offset, code.length)
    first.push(code.length, instruction.offset)
    const each = eachAt(instructions, index, targets, runs)
    const run = each ?? runs.runAt(instructions, index, targets)
    if (run) {
      const start = code.length
      origin.push(start, instruction.offset)
      code.push(each ? WIDE.EACH : WIDE.RUN, 0)
      if (each) code.push(instruction.operands[0] as number)
      for (const { at, offset } of run.origins) origin.push(code.length + at, offset)
      for (const word of run.words) code.push(word)
      code[start + 1] = code.length
      index += each ? run.length + 2 : run.length
      continue
    }
    const fused = fuse(instructions, index, targets, constants)
    if (fused) {
      origin.push(code.length, fused.failsAt)
      code.push(...fused.words)
      if (fused.target !== undefined) patches.push({ at: code.length - 1, target: fused.target })
      index += fused.length
      continue
    }
    origin.push(code.length, instruction.offset)
    code.push(instruction.id, ...instruction.operands)
    if (instruction.opcode?.operands.at(-1) === 'jump') {
      patches.push({ at: code.length - 1, target: instruction.operands.at(-1) as number })
    }
    index += 1
  }
  for (const { at, target } of patches) code[at] = positions.get(target) as number
}

function decodeAll(bytes: Uint8Array, registry: Registry): Instruction[] {
  const instructions: Instruction[] = []
  for (let offset = 0; offset < bytes.length; ) {
    const instruction = decodeInstruction(bytes, offset, (id) => registry.opcodeById(id)?.operands)
    if (!instruction) throw new TypeError('the code is not verified')
    instructions.push(instruction)
    offset = instruction.next
  }
  return instructions
}

/** The run that is the whole body of the loop that begins at an instruction. */
function eachAt(
  instructions: readonly Instruction[],
  index: number,
  targets: ReadonlySet<number>,
  runs: RunBuilder,
): Run | undefined {
  if (instructions[index]?.id !== OP.FOR_BEGIN) return undefined
  const run = runs.runAt(instructions, index + 1, targets)
  const end = run && instructions[index + 1 + run.length]
  return end?.id === OP.FOR_NEXT && !targets.has(end.offset) ? run : undefined
}

type Fused = {
  readonly words: readonly number[]
  readonly length: number
  readonly target?: number
  /** Offset of the instruction that may fail. */
  readonly failsAt: number
}

/** Superinstructions besides runs: a field of a local, and a test of a local or of its field. */
function fuse(
  instructions: readonly Instruction[],
  index: number,
  targets: ReadonlySet<number>,
  constants: readonly unknown[],
): Fused | undefined {
  const follower = (at: number): Instruction | undefined => {
    const instruction = instructions[at]
    return instruction && !targets.has(instruction.offset) ? instruction : undefined
  }
  const operand = (instruction: Instruction): number => instruction.operands[0] as number
  const local = instructions[index]
  if (local?.id !== OP.LOCAL) return undefined
  const slot = operand(local)
  const second = follower(index + 1)
  const field =
    second?.id === OP.GET && isFastField(constants[operand(second)] as string) ? second : undefined
  const test = field ? follower(index + 2) : second
  const failsAt = (field ?? local).offset
  if (test?.id === OP.JUMP_IF_FALSE) {
    const words = field ? [WIDE.UNLESS_FIELD, slot, operand(field), 0] : [WIDE.UNLESS_LOCAL, slot, 0]
    return { words, length: field ? 3 : 2, target: operand(test), failsAt }
  }
  return field && { words: [WIDE.FIELD, slot, operand(field)], length: 2, failsAt }
}
