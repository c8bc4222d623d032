import type { Diagnostic } from './Diagnostic.ts'

/** The source is wrong. Carries every mistake found in one run, in the order of the text. */
export class CompileError extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(describe).join('\n\n'))
    this.name = 'CompileError'
    this.diagnostics = diagnostics
  }
}

function describe(diagnostic: Diagnostic): string {
  const hint = diagnostic.hint === undefined ? '' : `\n  hint: ${diagnostic.hint}`
  return `${diagnostic.file}:${diagnostic.line}:${diagnostic.column} ${diagnostic.message}${hint}\n${diagnostic.frame}`
}
