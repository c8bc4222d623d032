import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { type Configuration, errors, interactionPolicy, Provider } from 'oidc-provider'
import type { Vault } from '../../domain/account/vault.ts'
import type { IdentityConfig } from '../IdentityConfig.ts'
import type { PrivateSigningKey } from '../keys/SigningKey.ts'
import { createPayloads } from '../payloads/createPayloads.ts'
import { scopes } from '../scopes.ts'
import { tokenClaims } from '../tokenClaims.ts'
import { callSite } from './callSite.ts'
import { claimsByScope } from './claims.ts'
import { clientsOf, siteOf } from './clients.ts'
import { cookiesOf } from './cookies.ts'
import { findAccount, type MemberAccount } from './findAccount.ts'
import { lifetimesOf } from './lifetimes.ts'
import { loadGrant } from './loadGrant.ts'
import { pagesOf } from './pages.ts'
import { resourcesOf } from './resources.ts'
import { tellWhatIsOn } from './tellWhatIsOn.ts'

export interface ProviderOptions {
  readonly knex: Knex
  readonly clock: Clock
  readonly config: IdentityConfig
  readonly vault: Vault
  /** The one that signs comes first. */
  readonly keys: readonly PrivateSigningKey[]
}

/**
 * An OpenID Provider (OpenID Connect Core 1.0, OAuth 2.1) with these keys: authorization code with PKCE, and refresh
 * tokens that are used once. Everything else is off.
 */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(options.config.issuer, configurationOf(options))
  // Only the mount speaks to it, and tells it the public host and scheme.
  provider.proxy = true
  tellWhatIsOn(provider)
  return provider
}

function configurationOf({ knex, clock, config, vault, keys }: ProviderOptions): Configuration {
  const { interactionUrl, renderError, logoutSource, postLogoutSuccessSource } = pagesOf(config)
  const reuse = () => new errors.InvalidGrant('the code or refresh token was used before')
  return {
    adapter: (model) => createPayloads(model, { knex, clock, vault, reuse }),
    clients: clientsOf(config),
    clientAuthMethods: ['client_secret_basic', 'none'],
    clientBasedCORS: (_, origin, client) =>
      client.tokenEndpointAuthMethod === 'none' &&
      (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    clockTolerance: 15,
    cookies: cookiesOf(config),
    jwks: { keys: keys.map(({ privateKey }) => privateKey) },
    ttl: lifetimesOf(config),
    scopes: [...scopes],
    claims: { ...claimsByScope, sid: null },
    findAccount: findAccount(knex),
    responseTypes: ['code'],
    pkce: { required: () => true },
    routes: { revocation: '/revoke' },
    discovery: { userinfo_endpoint: `${config.issuer}/me` },
    extraTokenClaims: ({ oidc }, token) => {
      const source = oidc.entities.RefreshToken ?? oidc.entities.AuthorizationCode
      const { user } = oidc.account as MemberAccount
      const session = 'sessionUid' in token ? token.sessionUid : undefined
      return tokenClaims(user, { session, authenticatedAt: source?.authTime })
    },
    expiresWithSession: (_, { clientId, scopes: granted }) =>
      siteOf(clientId ?? '') !== null || !granted.has('offline_access'),
    issueRefreshToken: (_, client, { scopes: granted }) =>
      client.grantTypeAllowed('refresh_token') &&
      (siteOf(client.clientId) !== null || granted.has('offline_access')),
    rotateRefreshToken: true,
    loadExistingGrant: loadGrant(config, clock),
    interactions: { policy: policy(), url: interactionUrl },
    renderError,
    fetch: callSite(config),
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: resourcesOf(config),
      revocation: { enabled: true, allowedPolicy: (_, { clientId }, token) => token.clientId === clientId },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
      // Its own refuses tokens that are made for somebody else, as all of ours are; see `answerUserinfo`.
      userinfo: { enabled: false },
    },
  }
}

/** The usual questions; and whoever may not act any more is asked to sign in, however long the session lasts. */
function policy() {
  const prompts = interactionPolicy.base()
  prompts
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check(
        'member_gone',
        'the member may not act any more',
        'login_required',
        ({ oidc }) => oidc.session?.accountId !== undefined && oidc.account === undefined,
      ),
    )
  return prompts
}
