import type { RenderErrorCode } from '../diagnostics/RenderError.ts'

/** A failure inside the machine or a primitive, before its place in the source is known. */
export class Fault extends Error {
  readonly code: RenderErrorCode
  readonly limit: number

  constructor(code: RenderErrorCode, message: string, limit = 0) {
    super(message)
    this.code = code
    this.limit = limit
  }
}
