/**
 * - `unavailable` no answer, or one that says to try later. The provider may have acted on it all the same.
 * - `refused` it understood and said no, or said something that we do not understand: a bug, or a setting that is wrong.
 */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly kind: 'unavailable' | 'refused'

  constructor(kind: 'unavailable' | 'refused', message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

export const isUnavailable = (error: unknown): boolean =>
  error instanceof ProviderError && error.kind === 'unavailable'
