import { disassemble } from '../../index.ts'
import type { Command } from './Command.ts'
import { importHelp, importOptions, readArguments } from './files.ts'
import { programOf } from './programOf.ts'
import { reported } from './reported.ts'
import { UsageError } from './UsageError.ts'

/** `sx disassemble`: the readable form of a program. */
export const disassembleCommand: Command = {
  help: `sx disassemble file [--root folder] [--library folder]

Shows the bytecode of a template, or of a compiled .sxb file: offset, source line, instruction, operands.
${importHelp}`,
  run: (args) => {
    const { values, rest } = readArguments(args, importOptions)
    const [file, extra] = rest
    if (file === undefined || extra !== undefined) throw new UsageError('give one file')
    return reported(() => {
      process.stdout.write(disassemble(programOf(file, values)))
    })
  },
}
