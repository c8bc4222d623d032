import type { Config } from '@rose-ash/config'

export type SecurityHeaders = (
  formOrigins: readonly string[],
  site?: { readonly hasPasskeys: boolean },
) => Readonly<Record<string, string>>

/** What a page of ours never uses. */
const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
const passkeys = ['publickey-credentials-get', 'publickey-credentials-create']

/**
 * The headers that every page carries. No inline script, no foreign origin; a form may lead to this site, and to
 * the origins that its answer redirects to, since `form-action` covers redirects too (CSP Level 3, 6.4.2).
 */
export function securityHeaders(config: Config): SecurityHeaders {
  const secure = config.environment === 'production'
  const always = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  }
  return (formOrigins, { hasPasskeys } = { hasPasskeys: false }) => ({
    ...always,
    'permissions-policy': [
      ...unused.map((name) => `${name}=()`),
      ...passkeys.map((name) => `${name}=${hasPasskeys ? '(self)' : '()'}`),
    ].join(', '),
    'content-security-policy': [
      "default-src 'none'",
      "img-src 'self' https:",
      "style-src 'self'",
      "font-src 'self'",
      "script-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      ['form-action', "'self'", ...formOrigins].join(' '),
      ...(secure ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
  })
}
