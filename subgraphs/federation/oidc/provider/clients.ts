import { type SiteName, siteNames } from '@rose-ash/config/rooms.ts'
import { clientSecret } from '@rose-ash/contracts'
import type { ClientMetadata } from 'oidc-provider'
import type { IdentityConfig } from '../IdentityConfig.ts'
import { scopes } from '../scopes.ts'

/** The six sites, and the public clients of the configuration. */
export const clientsOf = (config: IdentityConfig): ClientMetadata[] => [
  ...siteNames.map((site) => siteClient(site, config)),
  ...Object.entries(config.oidc.clients).map(([id, client]) => publicClient(id, client)),
]

/** The site that a client is, or null for a client of somebody else. */
export const siteOf = (clientId: string): SiteName | null =>
  siteNames.find((site) => site === clientId) ?? null

const everyClient = {
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  response_modes: ['query'],
  scope: scopes.join(' '),
} satisfies Partial<ClientMetadata>

function siteClient(site: SiteName, { sites, secrets }: IdentityConfig): ClientMetadata {
  const { publicUrl, title } = sites[site]
  return {
    ...everyClient,
    client_id: site,
    client_name: title,
    client_secret: clientSecret(secrets.internal, site),
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: [`${publicUrl}/callback`],
    post_logout_redirect_uris: [`${publicUrl}/`, `${sites.federation.publicUrl}/signed-out`],
    backchannel_logout_uri: logoutAddress(publicUrl),
    backchannel_logout_session_required: true,
  }
}

/** Where a site hears that a session has ended. */
export const logoutAddress = (siteUrl: string): string => `${siteUrl}/backchannel-logout`

function publicClient(id: string, client: IdentityConfig['oidc']['clients'][string]): ClientMetadata {
  return {
    ...everyClient,
    client_id: id,
    client_name: client.name,
    token_endpoint_auth_method: 'none',
    // Only a program on somebody's own machine listens there, on a port that it finds free (RFC 8252, 7.3).
    application_type: client.redirectUris.some(isLoopbackAddress) ? 'native' : 'web',
    redirect_uris: [...client.redirectUris],
  }
}

const isLoopbackAddress = (uri: string): boolean => ['127.0.0.1', '[::1]'].includes(new URL(uri).hostname)
