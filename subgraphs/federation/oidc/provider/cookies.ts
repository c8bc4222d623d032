import { hkdfSync } from 'node:crypto'
import { interactionCookieName } from '@rose-ash/contracts'
import type { Configuration } from 'oidc-provider'
import type { IdentityConfig } from '../IdentityConfig.ts'

/** The provider's cookies: signed, and bound to the host in production. Clones on one machine share a jar, so that they carry the port. */
export function cookiesOf(config: IdentityConfig): NonNullable<Configuration['cookies']> {
  const isProduction = config.environment === 'production'
  const port = config.ports.web
  const flags = { httpOnly: true, sameSite: 'lax', signed: true } as const
  return {
    names: {
      session: isProduction ? '__Host-op-session' : `op-session-${port}`,
      interaction: interactionCookieName(isProduction, port),
      resume: isProduction ? '__Secure-op-resume' : `op-resume-${port}`,
    },
    long: flags,
    short: flags,
    keys: [
      Buffer.from(hkdfSync('sha256', config.secrets.vault, '', 'rose-ash oidc cookies', 32)).toString(
        'base64url',
      ),
    ],
  }
}
