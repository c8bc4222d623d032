import type { Instruction } from '../../bytecode/instructions.ts'
import { OP } from '../../bytecode/OP.ts'

/** Labelled blocks: which begin before an instruction (by target, outermost first), how many end before it. */
export type Blocks = {
  readonly starts: ReadonlyMap<number, readonly number[]>
  readonly ends: ReadonlyMap<number, number>
}

/** Where a jump or a test leads; undefined for anything else, loops included. */
export function jumpTarget(instruction: Instruction): number | undefined {
  const { opcode, operands, id } = instruction
  if (opcode?.operands.at(-1) !== 'jump' || id === OP.FOR_BEGIN || id === OP.FOR_NEXT) return undefined
  return operands.at(-1)
}

/**
 * One block for each target of a jump, from the first jump to the target. Where two would overlap, the one that ends
 * later begins as early as the other. Loops nest with blocks by themselves, because no jump crosses their border.
 */
export function openBlocks(instructions: readonly Instruction[]): Blocks {
  const begins = new Map<number, number>()
  for (const instruction of instructions) {
    const target = jumpTarget(instruction)
    if (target !== undefined && !begins.has(target)) begins.set(target, instruction.offset)
  }
  const blocks = [...begins].map(([target, begin]) => ({ target, begin })).sort((a, b) => a.target - b.target)
  const open: { target: number; begin: number }[] = []
  for (const block of blocks) {
    let { begin } = block
    while (open.length > 0) {
      const inner = open.at(-1) as { target: number; begin: number }
      if (inner.target <= begin) break
      begin = Math.min(begin, inner.begin)
      open.pop()
    }
    block.begin = begin
    open.push(block)
  }
  const starts = new Map<number, number[]>()
  const ends = new Map<number, number>()
  for (const { target, begin } of [...blocks].sort((a, b) => b.target - a.target)) {
    const known = starts.get(begin)
    if (known) known.push(target)
    else starts.set(begin, [target])
    ends.set(target, 1)
  }
  return { starts, ends }
}
