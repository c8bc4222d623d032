import { type Opcode, opcodeById } from './opcodes.ts'

/** One decoded instruction: `opcode` is undefined for an extension's. */
export type Instruction = {
  readonly offset: number
  readonly next: number
  readonly id: number
  readonly opcode: Opcode | undefined
  readonly operands: readonly number[]
}

const none: readonly number[] = []

/** How many operand bytes follow the opcode byte of an extension instruction; undefined when nobody knows the id. */
export type ExtensionOperands = (id: number) => number | undefined

/**
 * Decodes the instruction at an offset. Extension operands are two bytes each. Returns undefined where the code is
 * cut short or the byte is no opcode.
 */
export function decodeInstruction(
  code: Uint8Array,
  offset: number,
  extensionOperands: ExtensionOperands,
): Instruction | undefined {
  const id = code[offset]
  if (id === undefined) return undefined
  const opcode = opcodeById[id]
  if (opcode?.operands.length === 0) return { offset, next: offset + 1, id, opcode, operands: none }
  const operands: number[] = []
  let at = offset + 1
  if (opcode === undefined) {
    if (id < 200 || id > 247) return undefined
    const count = extensionOperands(id) ?? 0
    for (let index = 0; index < count; index += 1) {
      if (at + 2 > code.length) return undefined
      operands.push(readU16(code, at))
      at += 2
    }
    return { offset, next: at, id, opcode, operands }
  }
  for (const kind of opcode.operands) {
    const size = kind === 'jump' ? 4 : 2
    if (at + size > code.length) return undefined
    operands.push(size === 4 ? readU32(code, at) : readU16(code, at))
    at += size
  }
  return { offset, next: at, id, opcode, operands }
}

function readU16(code: Uint8Array, at: number): number {
  return (code[at] as number) | ((code[at + 1] as number) << 8)
}

function readU32(code: Uint8Array, at: number): number {
  return (readU16(code, at) | (readU16(code, at + 2) << 16)) >>> 0
}
