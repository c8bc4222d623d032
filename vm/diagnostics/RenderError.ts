/** Why a render stopped. */
export type RenderErrorCode =
  | 'missing-prop'
  | 'unknown-entry'
  | 'type'
  | 'arity'
  | 'range'
  | 'unsafe'
  | 'unknown-opcode'
  | 'failed'
  | 'invariant'
  | BudgetName

/** What a budget limits; see Budgets. */
export type BudgetName = 'steps' | 'depth' | 'output' | 'memory' | 'deadline'

/** Where in the source a render stopped. `components` is outermost first. */
export type RenderPlace = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly frame: string
  readonly components: readonly string[]
}

/** A render stopped: the place in the source, and the components that were being rendered, outermost first. */
export class RenderError extends Error {
  readonly code: RenderErrorCode
  readonly file: string
  readonly line: number
  readonly column: number
  readonly frame: string
  readonly components: string[]
  readonly reason: string

  constructor(code: RenderErrorCode, reason: string, place: RenderPlace) {
    const where = place.line > 0 ? `${place.file}:${place.line}:${place.column} ` : ''
    const stack = place.components.length > 0 ? `\n  in ${place.components.join(' > ')}` : ''
    super(`${where}${reason}${stack}${place.frame === '' ? '' : `\n${place.frame}`}`)
    this.name = 'RenderError'
    this.code = code
    this.reason = reason
    this.file = place.file
    this.line = place.line
    this.column = place.column
    this.frame = place.frame
    this.components = [...place.components]
  }
}
