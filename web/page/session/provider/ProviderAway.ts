/** The identity provider does not answer, or not as it should: what failed may work in a moment. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway'

  constructor(cause: unknown) {
    super('The identity provider is out of reach.', { cause })
  }
}
