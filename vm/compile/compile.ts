import type { Program } from '../bytecode/Program.ts'
import { vouchFor } from '../bytecode/verifyProgram.ts'
import { CompileError } from '../diagnostics/CompileError.ts'
import { Problems } from '../diagnostics/Problems.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import { type AnalyseOptions, analyseProgram } from './analyseProgram.ts'
import { link } from './link.ts'

/**
 * Compiles a template file and everything it imports into one program. `resolve` finds imported files. Throws
 * CompileError, which carries every mistake that was found.
 */
export function compile(source: string, options: AnalyseOptions): Program {
  const registry = options.registry ?? standardRegistry
  try {
    const { root, entries, order } = analyseProgram(source, options)
    const program = link({ root, entries, order, opcode: registry.opcodeByName })
    vouchFor(program, registry)
    return program
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) throw tooDeep(source, options.file)
    throw error
  }
}

/** The reader bounds the nesting of brackets; a chain of ten thousand steps or definitions nests without any. */
function tooDeep(text: string, file: string): CompileError {
  const problems = new Problems()
  const hint = 'each step of ->, each clause of cond and case, each definition that needs another is a level'
  problems.add({ source: { file, text }, start: 0, end: 1 }, 'the file is nested too deep', hint)
  return new CompileError(problems.diagnostics())
}
