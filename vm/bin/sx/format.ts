import { writeFileSync } from 'node:fs'
import { formatSource } from '../../read/formatSource.ts'
import type { Command } from './Command.ts'
import { readArguments, readText, templatesBelow } from './files.ts'
import { reported } from './reported.ts'
import { UsageError } from './UsageError.ts'

/** `sx format`: lays templates out in the uniform way. */
export const format: Command = {
  help: `sx format [--check] file or folder …

Rewrites templates in the uniform layout; comments stay. --check changes nothing and exits with 1 when one differs. With
- the template comes from standard input and goes to standard output.`,
  run: (args) => {
    const { flags, rest } = readArguments(args, [], ['--check'])
    if (rest.length === 0) throw new UsageError('give files or folders')
    if (rest[0] === '-') {
      return reported(() => {
        process.stdout.write(formatSource({ file: 'standard input', text: readText('/dev/stdin') }))
      })
    }
    let status = 0
    for (const file of templatesBelow(rest)) {
      const text = readText(file)
      let formatted = text
      const wrong = reported(() => {
        formatted = formatSource({ file, text })
      })
      if (wrong !== 0) status = 1
      else if (formatted !== text && flags.has('--check')) {
        process.stderr.write(`${file} is not formatted\n`)
        status = 1
      } else if (formatted !== text) writeFileSync(file, formatted)
    }
    return status
  },
}
