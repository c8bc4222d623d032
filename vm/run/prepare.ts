import { decodeInstruction, type Instruction } from '../bytecode/instructions.ts'
import { OP } from '../bytecode/OP.ts'
import type { Program } from '../bytecode/Program.ts'
import { stackDepths } from '../bytecode/verifyFunction.ts'
import { ensureVerified } from '../bytecode/verifyProgram.ts'
import type { Registry } from '../extensions/Registry.ts'
import type { Primitive } from '../primitives/Primitive.ts'
import { isFastField } from './javascript/isFastField.ts'
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
  readonly code: Int32Array
  /** Function and bytecode offset of each fused instruction, for error reports: [pc, offset] pairs by function. */
  readonly origins: readonly (readonly number[])[]
  /** The same with the first bytecode instruction of each fused one, for checked runs. */
  readonly firsts: readonly (readonly number[])[]
  readonly functions: readonly PreparedFunction[]
  readonly constants: readonly unknown[]
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
  const constants: unknown[] = [...program.constants, '']
  const entries: { entry: number; end: number }[] = []
  for (const fn of program.functions) {
    const origin: number[] = []
    const first: number[] = []
    const entry = code.length
    widen(fn.code, registry, code, origin, first, constants)
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
    code: Int32Array.from(code),
    origins,
    firsts,
    functions,
    constants,
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
    const fused = fuse(instructions, index, targets, constants)
    if (fused) {
      origin.push(code.length, fused.failsAt, code.length + 1, fused.showsAt)
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

type Fused = {
  readonly words: readonly number[]
  readonly length: number
  readonly target?: number
  /** Offsets of the instructions that may fail: reading, then showing. */
  readonly failsAt: number
  readonly showsAt: number
}

/**
 * Superinstructions. An output of a local or of a field of a local takes the constant text before and after it along;
 * a field of a local is one instruction, also as a test.
 */
function fuse(
  instructions: readonly Instruction[],
  index: number,
  targets: ReadonlySet<number>,
  constants: readonly unknown[],
): Fused | undefined {
  const empty = constants.length - 1
  let at = index
  const peek = (): Instruction | undefined => {
    const instruction = instructions[at]
    return instruction && (at === index || !targets.has(instruction.offset)) ? instruction : undefined
  }
  const first = (instruction: Instruction): number => instruction.operands[0] as number
  let before = empty
  const text = peek()
  if (text?.id === OP.TEXT) {
    before = first(text)
    at += 1
  }
  const local = peek()
  if (local?.id !== OP.LOCAL) return undefined
  const slot = first(local)
  at += 1
  const field = peek()
  const hasField = field?.id === OP.GET && isFastField(constants[first(field)] as string)
  if (hasField) at += 1
  const sink = peek()
  const showsAt = (sink ?? local).offset
  const failsAt = hasField ? field.offset : showsAt
  const places = { failsAt, showsAt }
  const plainText = sink?.id === OP.EMIT_TEXT
  const attribute = sink?.id === OP.EMIT_ATTRIBUTE
  const part = hasField && sink?.id === OP.EMIT_ATTRIBUTE_PART
  const url = hasField && sink?.id === OP.EMIT_URL
  if (sink && (plainText || attribute || part || url)) {
    at += 1
    let after = empty
    const following = peek()
    if (following?.id === OP.TEXT) {
      after = first(following)
      at += 1
    }
    const length = at - index
    if (plainText) {
      const words = hasField
        ? [WIDE.TEXT_FIELD, before, slot, first(field), after]
        : [WIDE.TEXT_LOCAL, before, slot, after]
      return { words, length, ...places }
    }
    if (part) return { words: [WIDE.PART_FIELD, before, slot, first(field), after], length, ...places }
    const name = first(sink)
    if (url) return { words: [WIDE.URL_FIELD, before, slot, first(field), name, after], length, ...places }
    const words = hasField
      ? [WIDE.ATTRIBUTE_FIELD, before, slot, first(field), name, after]
      : [WIDE.ATTRIBUTE_LOCAL, before, slot, name, after]
    return { words, length, ...places }
  }
  if (before !== empty) return undefined
  if (sink?.id === OP.JUMP_IF_FALSE) {
    const words = hasField ? [WIDE.UNLESS_FIELD, slot, first(field), 0] : [WIDE.UNLESS_LOCAL, slot, 0]
    return { words, length: at - index + 1, target: first(sink), ...places }
  }
  if (hasField) return { words: [WIDE.FIELD, slot, first(field)], length: 2, ...places }
  return undefined
}
