/** A template or an operation is wrong. The message shows where, with a code frame. */
export class AuthoringError extends Error {
  override readonly name = 'AuthoringError'
}
