import type { Command } from './Command.ts'
import { check } from './check.ts'
import { compileCommand } from './compileCommand.ts'
import { disassembleCommand } from './disassembleCommand.ts'
import { format } from './format.ts'
import { repl } from './repl.ts'
import { run } from './run.ts'

/** The commands by name. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['compile', compileCommand],
  ['disassemble', disassembleCommand],
  ['run', run],
  ['format', format],
  ['repl', repl],
])
