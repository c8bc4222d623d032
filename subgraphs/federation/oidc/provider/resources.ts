import { type Configuration, errors } from 'oidc-provider'
import type { IdentityConfig } from '../IdentityConfig.ts'
import { scopes } from '../scopes.ts'

type ResourceIndicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>

/** Every access token is for the gateway, whether or not the client names it (RFC 8707). */
export function resourcesOf(config: IdentityConfig): ResourceIndicators {
  const gateway = config.gateway.publicUrl
  return {
    enabled: true,
    defaultResource: () => gateway,
    useGrantedResource: () => true,
    getResourceServerInfo: (_, resource) => {
      if (resource !== gateway) throw new errors.InvalidTarget()
      return {
        scope: scopes.join(' '),
        audience: gateway,
        accessTokenFormat: 'jwt',
        accessTokenTTL: config.oidc.ttl.accessTokenSeconds,
        jwt: { sign: { alg: 'RS256' } },
      }
    },
  }
}
