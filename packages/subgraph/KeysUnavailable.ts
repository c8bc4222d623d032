/**
 * No key has been had from the identity provider yet, so that nobody can say whether a token is good. Whoever asked may
 * try again; the message is safe to show.
 */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable'

  constructor(options?: ErrorOptions) {
    super('Who asks cannot be verified at the moment.', options)
  }
}
