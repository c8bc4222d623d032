/** Assembly text is wrong; `line` counts from 1. */
export class AssemblyError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`)
    this.name = 'AssemblyError'
    this.line = line
  }
}
