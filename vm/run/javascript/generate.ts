import { decodeInstruction } from '../../bytecode/instructions.ts'
import { OP } from '../../bytecode/OP.ts'
import type { Program } from '../../bytecode/Program.ts'
import type { Registry } from '../../extensions/Registry.ts'
import { type CallFacts, FunctionWriter } from './FunctionWriter.ts'
import { runtime } from './runtime.ts'

/**
 * A program as the body of a JavaScript function of (runtime, K, P): constants and primitives. It holds nothing from
 * the template but JSON strings and numbers.
 */
export function generate(program: Program, registry: Registry): string {
  const facts = callFacts(program, registry)
  const functions = program.functions.map((_, index) =>
    new FunctionWriter(program, registry, index, facts).write(),
  )
  const names = program.functions.map((_, index) => `f${index}`)
  return [
    "'use strict'",
    `const {${Object.keys(runtime).join(',')}}=runtime`,
    ...functions,
    `return [${names.join(',')}]`,
  ].join('\n')
}

/** Which tail calls may go in a circle, and which functions may therefore return before they are done. */
function callFacts(program: Program, registry: Registry): CallFacts {
  const tails: number[][] = []
  const mayBounce = new Set<number>()
  for (const [index, fn] of program.functions.entries()) {
    const callees: number[] = []
    for (let offset = 0; offset < fn.code.length; ) {
      const instruction = decodeInstruction(fn.code, offset, (id) => registry.opcodeById(id)?.operands)
      if (!instruction) break
      if (instruction.id === OP.TAIL_CALL || instruction.id === OP.TAIL_RENDER)
        callees.push(instruction.operands[0] as number)
      if (instruction.id === OP.TAIL_CALL_VALUE) mayBounce.add(index)
      offset = instruction.next
    }
    tails.push(callees)
  }
  const reach = tails.map((_, index) => reachable(tails, index))
  const circular = new Set<string>()
  for (const [index, callees] of tails.entries()) {
    for (const callee of callees) {
      if (callee === index || !reach[callee]?.has(index)) continue
      circular.add(`${index}>${callee}`)
      mayBounce.add(index)
    }
  }
  for (let size = -1; size !== mayBounce.size; ) {
    size = mayBounce.size
    for (const [index, callees] of tails.entries()) {
      if (callees.some((callee) => mayBounce.has(callee))) mayBounce.add(index)
    }
  }
  return { mayBounce, circular }
}

function reachable(edges: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set<number>()
  const waiting = [...(edges[from] ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(edges[next] ?? []))
  }
  return found
}
