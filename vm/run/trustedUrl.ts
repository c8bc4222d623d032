import { TrustedUrl } from './values.ts'

/**
 * Marks a URL as one the host vouches for, for script sources, frames, form actions and the like, where template code
 * may not compute where the URL leads. The template writes it with `(trusted-url …)`.
 */
export function trustedUrl(url: string): TrustedUrl {
  return new TrustedUrl(url)
}
