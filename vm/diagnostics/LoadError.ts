/** Why bytes are not a program. */
export type LoadErrorCode =
  | 'magic'
  | 'version'
  | 'opcodes'
  | 'checksum'
  | 'truncated'
  | 'constant'
  | 'code'
  | 'stack'
  | 'extension'
  | 'primitive'

/** The bytes are not a program this machine runs. `offset` is the byte, or -1 where it has no single place. */
export class LoadError extends Error {
  readonly code: LoadErrorCode
  readonly offset: number

  constructor(code: LoadErrorCode, message: string, offset = -1) {
    super(offset >= 0 ? `${message} (at byte ${offset})` : message)
    this.name = 'LoadError'
    this.code = code
    this.offset = offset
  }
}
