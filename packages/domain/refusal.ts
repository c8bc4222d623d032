export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'MALFORMED' | 'THROTTLED'

/**
 * One of the four answers that are not data: not signed in, not allowed, not understood, too often.
 * The message is shown to whoever asked, so it must be safe. Everything else thrown is a bug and is masked.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.code = code
  }
}
