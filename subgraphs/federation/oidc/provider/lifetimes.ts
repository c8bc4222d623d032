import type { Configuration } from 'oidc-provider'
import type { IdentityConfig } from '../IdentityConfig.ts'

/** A grant lasts for as long as anything that comes of it. */
export const grantSeconds = ({ oidc: { ttl } }: IdentityConfig): number =>
  Math.max(ttl.refreshTokenSeconds, ttl.sessionSeconds)

/** How long everything lasts, in seconds. */
export const lifetimesOf = (config: IdentityConfig): NonNullable<Configuration['ttl']> => {
  const { ttl } = config.oidc
  return {
    AccessToken: ttl.accessTokenSeconds,
    AuthorizationCode: 60,
    IdToken: 3600,
    Interaction: ttl.interactionSeconds,
    Session: ttl.sessionSeconds,
    Grant: grantSeconds(config),
    // Who holds a refresh token of a public client proves nothing else, so that using it does not prolong it.
    RefreshToken: (ctx, _, client) => {
      const rotated = ctx.oidc.entities.RotatedRefreshToken
      return rotated && client.tokenEndpointAuthMethod === 'none'
        ? rotated.remainingTTL
        : ttl.refreshTokenSeconds
    },
  }
}
