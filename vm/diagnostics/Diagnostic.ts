/** One mistake in a source text. `line` and `column` count from 1; `frame` shows the lines around it. */
export type Diagnostic = {
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly frame: string
  readonly hint?: string
}
