import { TrustedHtml } from './values.ts'

/**
 * Marks HTML as safe to write unescaped, for `raw!` and `srcdoc`. The host vouches for it: call this on sanitised
 * HTML only. Template code cannot make such a value from a string.
 */
export function trustedHtml(html: string): TrustedHtml {
  return new TrustedHtml(html)
}
