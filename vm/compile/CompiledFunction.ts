import type { ProgramFunction } from '../bytecode/Program.ts'
import { encodeSourceMap, type MapEntry } from '../bytecode/sourceMap.ts'

/** A function as it comes from the compiler. Its source map is encoded when the program is written or fails. */
export class CompiledFunction implements ProgramFunction {
  readonly name: string
  readonly emits: boolean
  readonly parameters: ProgramFunction['parameters']
  readonly rest: boolean
  readonly locals: number
  readonly captured: number
  readonly stack: number
  readonly code: Uint8Array
  #entries: readonly MapEntry[]
  #map: Uint8Array | undefined

  constructor(fn: Omit<ProgramFunction, 'map'>, entries: readonly MapEntry[]) {
    this.name = fn.name
    this.emits = fn.emits
    this.parameters = fn.parameters
    this.rest = fn.rest
    this.locals = fn.locals
    this.captured = fn.captured
    this.stack = fn.stack
    this.code = fn.code
    this.#entries = entries
  }

  get map(): Uint8Array {
    if (!this.#map) {
      this.#map = encodeSourceMap(this.#entries)
      this.#entries = []
    }
    return this.#map
  }
}
