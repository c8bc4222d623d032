#!/usr/bin/env node
import { commands } from './sx/commands.ts'
import { UsageError } from './sx/UsageError.ts'

const usage = `sx - templates for the template machine

  sx check [file or folder …]      report every mistake
  sx compile file [-o out]         write the bytecode, to file.sxb unless said otherwise
  sx disassemble file              show the bytecode of a template or of a .sxb file
  sx run file [-p props.json]      render to standard output
  sx format [--check] file …       lay out in the uniform way
  sx repl                          try expressions

Each command has its own --help. Exit status: 0 all well, 1 the source is wrong, 2 wrong usage.
`

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    ;(name === undefined ? process.stderr : process.stdout).write(usage)
    return name === undefined ? 2 : 0
  }
  const command = commands.get(name)
  if (!command) {
    process.stderr.write(`sx: there is no command ${name}\n\n${usage}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.help}\n`)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`sx ${name}: ${error.message}\n\n${command.help}\n`)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
