import { CompileError, compile } from '../../index.ts'
import type { Command } from './Command.ts'
import { importHelp, importOptions, importsFrom, readArguments, readText, templatesBelow } from './files.ts'

/** `sx check`: compiles and reports, writes nothing. */
export const check: Command = {
  help: `sx check [--root folder] [--library folder] [file or folder …]

Compiles every template (.sx) and reports every mistake with its place. Without arguments, all below this folder.
${importHelp}`,
  run: (args) => {
    const { values, rest } = readArguments(args, importOptions)
    const files = templatesBelow(rest.length === 0 ? ['.'] : rest)
    const resolve = importsFrom(values)
    const seen = new Set<string>()
    for (const file of files) {
      try {
        compile(readText(file), { file, resolve })
      } catch (error) {
        if (!(error instanceof CompileError)) throw error
        for (const mistake of error.diagnostics) seen.add(new CompileError([mistake]).message)
      }
    }
    for (const mistake of seen) process.stderr.write(`${mistake}\n\n`)
    const summary = `${files.length} ${files.length === 1 ? 'template' : 'templates'}, ${seen.size} ${seen.size === 1 ? 'mistake' : 'mistakes'}\n`
    ;(seen.size === 0 ? process.stdout : process.stderr).write(summary)
    return seen.size === 0 ? 0 : 1
  },
}
