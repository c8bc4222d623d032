import { serialize } from '../../index.ts'
import type { Command } from './Command.ts'
import { importHelp, importOptions, readArguments, writeBytes } from './files.ts'
import { programOf } from './programOf.ts'
import { reported } from './reported.ts'
import { UsageError } from './UsageError.ts'

/** `sx compile`: a template and its imports to one file of bytecode. */
export const compileCommand: Command = {
  help: `sx compile file [-o out] [--root folder] [--library folder]

Writes the template and all it imports as one program, to file.sxb unless -o says where; - is standard output.
${importHelp}`,
  run: (args) => {
    const { values, rest } = readArguments(args, ['-o', ...importOptions])
    const [file, extra] = rest
    if (file === undefined || extra !== undefined) throw new UsageError('give one template')
    const out = values.get('-o') ?? `${file.replace(/\.sx$/, '')}.sxb`
    return reported(() => {
      const bytes = serialize(programOf(file, values))
      if (out === '-') process.stdout.write(bytes)
      else writeBytes(out, bytes)
    })
  },
}
