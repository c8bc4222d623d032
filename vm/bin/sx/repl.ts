import { createInterface } from 'node:readline'
import { CompileError, compile, RenderError, render } from '../../index.ts'
import type { Command } from './Command.ts'

/** `sx repl`: expressions in, HTML out; definitions are kept. */
export const repl: Command = {
  help: `sx repl

Reads one form a line and shows its HTML. define, defcomp and defmacro are kept for the lines after; an empty line or the
end of input ends it.`,
  run: async () => {
    const definitions: string[] = []
    const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: 'sx> ' })
    lines.prompt()
    for await (const line of lines) {
      if (line.trim() === '') break
      const isDefinition = /^\s*\((define|defcomp|defmacro)\b/.test(line)
      const kept = isDefinition ? [...definitions, line] : definitions
      const page = isDefinition ? '""' : line
      try {
        const program = compile(`${kept.join('\n')}\n(defcomp ~repl-page ()\n${page}\n)`, { file: 'repl' })
        if (isDefinition) definitions.push(line)
        else process.stdout.write(`${render(program, {}, { entry: '~repl-page' })}\n`)
      } catch (error) {
        if (!(error instanceof CompileError || error instanceof RenderError)) throw error
        process.stderr.write(`${error.message}\n`)
      }
      lines.prompt()
    }
    lines.close()
    return 0
  },
}
