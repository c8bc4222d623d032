/**
 * - `MALFORMED` the question breaks the contract: a bug of the caller.
 * - `UNAVAILABLE` nobody answers: not wired, not reachable, or not allowed.
 * - `TIMEOUT` no answer within the deadline. The provider may have acted on it all the same.
 * - `FAILED` the provider failed, or its answer breaks the contract.
 */
export type PortErrorCode = 'MALFORMED' | 'UNAVAILABLE' | 'TIMEOUT' | 'FAILED'

/** A question to a neighbour that has no answer. Its message is for our log, never for a visitor. */
export class PortError extends Error {
  override readonly name = 'PortError'
  readonly code: PortErrorCode

  constructor(code: PortErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
