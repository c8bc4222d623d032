import { type Props, render } from '../../index.ts'
import type { Command } from './Command.ts'
import { importHelp, importOptions, readArguments, readText } from './files.ts'
import { programOf } from './programOf.ts'
import { reported } from './reported.ts'
import { UsageError } from './UsageError.ts'

/** `sx run`: renders a component of a file. */
export const run: Command = {
  help: `sx run file [-p props.json] [-e ~component] [--interpreter] [--root folder] [--library folder]

Renders a template or a compiled .sxb file to standard output. -p is a JSON file with the props, - standard input; -e
the component, ~page unless said otherwise; --interpreter does without generated code.
${importHelp}`,
  run: (args) => {
    const { values, flags, rest } = readArguments(args, ['-p', '-e', ...importOptions], ['--interpreter'])
    const [file, extra] = rest
    if (file === undefined || extra !== undefined) throw new UsageError('give one file')
    const from = values.get('-p')
    const props = from === undefined ? {} : parsed(readText(from === '-' ? '/dev/stdin' : from), from)
    const entry = values.get('-e') ?? '~page'
    return reported(() => {
      const tier = flags.has('--interpreter') ? { tier: 'interpreter' as const } : {}
      process.stdout.write(`${render(programOf(file, values), props, { entry, ...tier })}\n`)
    })
  },
}

function parsed(text: string, from: string): Props {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Props
  } catch {
    throw new UsageError(`${from} is not JSON`)
  }
  throw new UsageError(`${from} is not a JSON object`)
}
