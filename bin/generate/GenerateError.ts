/** What is written by hand does not fit together, so nothing can be made from it. The message says what and where. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError'
}
