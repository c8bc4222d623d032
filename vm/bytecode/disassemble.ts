import { lineAndColumn } from '../diagnostics/lineAndColumn.ts'
import type { Registry } from '../extensions/Registry.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import { printConstant } from './constantText.ts'
import { decodeInstruction, type Instruction } from './instructions.ts'
import type { Program, ProgramFunction } from './Program.ts'
import { decodeSourceMap, entryAt, type MapEntry } from './sourceMap.ts'

/**
 * A program as text that assemble reads back. Each instruction stands on a line: offset, source line, name, operands,
 * and after a semicolon what the operands mean. Extension opcodes show by full name, `UNKNOWN_n` when the registry
 * has no opcode n.
 */
export function disassemble(program: Program, options: { readonly registry?: Registry } = {}): string {
  const registry = options.registry ?? standardRegistry
  const lines: string[] = []
  for (const { file, text } of program.files)
    lines.push(`.file ${JSON.stringify(file)} ${JSON.stringify(text)}`)
  for (const { name, id } of program.extensions) lines.push(`.extension ${name} ${id}`)
  for (const name of program.primitives) lines.push(`.primitive ${name}`)
  for (const [index, constant] of program.constants.entries()) {
    lines.push(`.constant ${index} ${printConstant(constant)}`)
  }
  for (const name of program.globals) lines.push(`.global ${name}`)
  for (const { name, parent } of program.inlined) lines.push(`.inlined ${name} ${parent}`)
  for (const [index, fn] of program.functions.entries()) {
    lines.push('', ...functionLines(program, fn, index, registry))
  }
  lines.push('')
  if (program.start >= 0) lines.push(`.start ${program.start}`)
  for (const [name, index] of program.entries) lines.push(`.entry ${name} ${index}`)
  return `${lines.join('\n')}\n`
}

function functionLines(program: Program, fn: ProgramFunction, index: number, registry: Registry): string[] {
  const parameters = fn.parameters.map(({ name, required }) => (required ? name : `${name}?`)).join(' ')
  const lines = [
    `.function ${index} ${JSON.stringify(fn.name)} ${fn.emits ? 'component' : 'function'} rest=${fn.rest ? 1 : 0} locals=${fn.locals} captured=${fn.captured} stack=${fn.stack}`,
    `.parameters ${parameters}`.trimEnd(),
    `.map ${Buffer.from(fn.map).toString('hex')}`,
  ]
  const map = decodeSourceMap(fn.map)
  for (let offset = 0; offset < fn.code.length; ) {
    const instruction = decodeInstruction(fn.code, offset, (id) => registry.opcodeById(id)?.operands)
    if (!instruction) {
      lines.push(`${place(program, map, offset)} .byte ${fn.code[offset]}`)
      offset += 1
      continue
    }
    lines.push(`${place(program, map, offset)} ${instructionText(program, instruction, registry)}`)
    offset = instruction.next
  }
  return lines
}

function place(program: Program, map: readonly MapEntry[], offset: number): string {
  const entry = entryAt(map, offset)
  const file = entry && program.files[entry.file]
  const line = entry && file ? String(lineAndColumn(file.text, entry.start).line) : '-'
  return `${String(offset).padStart(6)} ${line.padStart(5)} `
}

function instructionText(program: Program, instruction: Instruction, registry: Registry): string {
  const { opcode, id, operands } = instruction
  const name = opcode?.name ?? registry.opcodeById(id)?.fullName ?? `UNKNOWN_${id}`
  const words = [name, ...operands].join(' ')
  const meanings = opcode?.operands.flatMap((kind, index) => {
    const operand = operands[index] as number
    if (kind === 'constant' || kind === 'text')
      return [clipped(printConstant(program.constants[operand] ?? null))]
    if (kind === 'function') return [program.functions[operand]?.name ?? '?']
    if (kind === 'primitive') return [program.primitives[operand] ?? '?']
    if (kind === 'global') return [program.globals[operand] ?? '?']
    return []
  })
  return meanings && meanings.length > 0 ? `${words.padEnd(28)} ; ${meanings.join(', ')}` : words
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
