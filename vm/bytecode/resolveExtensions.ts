import { LoadError } from '../diagnostics/LoadError.ts'
import type { Registry } from '../extensions/Registry.ts'
import { decodeInstruction } from './instructions.ts'
import type { Program, ProgramFunction } from './Program.ts'

/** Gives the extension opcodes of a program the ids that they have on this host, by their full names. */
export function resolveExtensions(program: Program, registry: Registry): Program {
  if (program.extensions.length === 0) return program
  const ids = new Map<number, number>()
  const operands = new Map<number, number>()
  for (const { name, id } of program.extensions) {
    const opcode = registry.opcodeByName(name)
    if (!opcode) throw new LoadError('extension', `the extension opcode ${name} is not registered`)
    if (ids.has(id)) throw new LoadError('extension', `two extension opcodes have the id ${id}`)
    ids.set(id, opcode.id)
    operands.set(id, opcode.operands)
  }
  const extensions = program.extensions.map(({ name, id }) => ({ name, id: ids.get(id) as number }))
  if ([...ids].every(([from, to]) => from === to)) return program
  const functions = program.functions.map((fn) => renumber(fn, ids, operands))
  return { ...program, extensions, functions }
}

function renumber(
  fn: ProgramFunction,
  ids: ReadonlyMap<number, number>,
  operands: ReadonlyMap<number, number>,
): ProgramFunction {
  const code = Uint8Array.from(fn.code)
  for (let offset = 0; offset < code.length; ) {
    const instruction = decodeInstruction(fn.code, offset, (id) => operands.get(id))
    if (!instruction) throw new LoadError('code', 'this is not an instruction', offset)
    const id = ids.get(instruction.id)
    if (id !== undefined) code[offset] = id
    offset = instruction.next
  }
  return { ...fn, code }
}
