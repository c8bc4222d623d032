import type { Program } from '../bytecode/Program.ts'
import { vouchFor } from '../bytecode/verifyProgram.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import { type AnalyseOptions, analyseProgram } from './analyseProgram.ts'
import { link } from './link.ts'

/**
 * Compiles a template file and everything it imports into one program. `resolve` finds imported files. Throws
 * CompileError, which carries every mistake that was found.
 */
export function compile(source: string, options: AnalyseOptions): Program {
  const { root, entries, order } = analyseProgram(source, options)
  const registry = options.registry ?? standardRegistry
  const program = link({ root, entries, order, opcode: registry.opcodeByName })
  vouchFor(program, registry)
  return program
}
