/** The identity provider said no, or what it is said to have said cannot be believed. */
export class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal'
  /** An error code of OAuth 2 or OpenID Connect, such as `login_required`; `untrusted` when a check of ours failed. */
  readonly code: string

  constructor(code: string, cause: unknown) {
    super(`The identity provider refused: ${code}.`, { cause })
    this.code = code
  }
}
