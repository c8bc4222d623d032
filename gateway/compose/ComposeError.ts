/** Composition cannot go on. `code` is rover's where rover has one; the message is for whoever typed the command. */
export class ComposeError extends Error {
  override readonly name = 'ComposeError'
  readonly code: string | null

  constructor(message: string, code: string | null = null) {
    super(message)
    this.code = code
  }
}
