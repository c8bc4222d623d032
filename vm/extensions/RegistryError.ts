/** Why an extension was refused. */
export type RegistryErrorCode =
  | 'id-outside-extensions'
  | 'id-outside-own-range'
  | 'range-outside-extensions'
  | 'duplicate-id'
  | 'duplicate-name'
  | 'bad-name'

/** An extension cannot be registered as it is. */
export class RegistryError extends Error {
  readonly code: RegistryErrorCode

  constructor(code: RegistryErrorCode, message: string) {
    super(message)
    this.name = 'RegistryError'
    this.code = code
  }
}
