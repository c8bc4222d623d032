import type { Config, SiteName } from '@rose-ash/config'
import { clientSecret } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain/clock.ts'
import { createLocalJWKSet, decodeJwt } from 'jose'
import * as client from 'openid-client'
import { Agent } from 'undici'
import { z } from 'zod'
import { callbackOf } from './callbackOf.ts'
import { internalFetch } from './internalFetch.ts'
import type { Provider, SignedIn } from './Provider.ts'
import { ProviderAway } from './ProviderAway.ts'
import { ProviderRefusal } from './ProviderRefusal.ts'
import { readLogoutToken } from './readLogoutToken.ts'

/** Everything that a site may ask for; `offline_access` is the refresh token. */
const scope = 'openid profile email offline_access read write'
const deadlineSeconds = 3
/** The clocks of both sides may differ by so much. */
const toleranceSeconds = 30
/** How long it is believed to be here, or away. */
const believedMs = 3000
const probeDeadlineMs = 2000

const accessClaims = z.object({
  sub: z.uuid(),
  exp: z.number(),
  handle: z.string().min(1),
  roles: z.array(z.string()),
  session: z.string().min(1),
})
const identityClaims = z.object({ sub: z.uuid(), sid: z.string().min(1), name: z.string().nullish() })

/** The identity provider of `config.issuer`, by OpenID Connect. What it offers is discovered when it is first needed. */
export function createProvider(
  config: Pick<Config, 'issuer' | 'subgraphs' | 'sites' | 'secrets'>,
  clock: Clock,
): Provider {
  const dispatcher = new Agent({ connections: 16, connect: { timeout: 1000 } })
  const issuer = new URL(config.issuer)
  const fetch = internalFetch({
    issuer: config.issuer,
    internalOrigin: new URL(config.subgraphs.federation.url).origin,
    dispatcher,
  })
  const known = new Map<SiteName, Promise<client.Configuration>>()
  let seen: { readonly at: number; readonly isHere: Promise<boolean> } | null = null

  const discover = async (site: SiteName): Promise<client.Configuration> => {
    const secret = clientSecret(config.secrets.internal, site)
    const found = await client.discovery(
      issuer,
      site,
      { [client.clockTolerance]: toleranceSeconds },
      client.ClientSecretBasic(secret),
      {
        timeout: deadlineSeconds,
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
        ],
        [client.customFetch]: fetch,
      },
    )
    return found
  }

  const configurationOf = (site: SiteName): Promise<client.Configuration> => {
    const present = known.get(site)
    if (present) return present
    const found = discover(site)
    known.set(site, found)
    found.catch(() => known.delete(site))
    return found
  }

  const signingKeys = async (configuration: client.Configuration) => {
    const address = configuration.serverMetadata().jwks_uri ?? ''
    const signal = AbortSignal.timeout(deadlineSeconds * 1000)
    const answer = await fetch(address, {
      method: 'GET',
      headers: {},
      body: null,
      redirect: 'manual',
      signal,
    })
    return createLocalJWKSet((await answer.json()) as Parameters<typeof createLocalJWKSet>[0])
  }

  const probe = async (): Promise<boolean> => {
    const address = `${config.issuer}/.well-known/openid-configuration`
    const signal = AbortSignal.timeout(probeDeadlineMs)
    const answer = await fetch(address, {
      method: 'GET',
      headers: {},
      body: null,
      redirect: 'manual',
      signal,
    })
    return answer.ok
  }

  return {
    isHere() {
      const now = performance.now()
      if (seen === null || now - seen.at > believedMs) seen = { at: now, isHere: probe().catch(() => false) }
      return seen.isHere
    },
    addressFor: (site, { state, nonce, verifier }, prompt) =>
      asking(async () =>
        client.buildAuthorizationUrl(await configurationOf(site), {
          redirect_uri: callbackOf(config, site),
          scope,
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          ...(prompt !== null && { prompt }),
        }),
      ),
    exchange: (site, callback, { state, nonce, verifier }) =>
      asking(async () => {
        const answer = await client.authorizationCodeGrant(await configurationOf(site), callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const identity = identityClaims.parse(answer.claims())
        const { access_token, refresh_token, id_token } = tokensOf.parse(answer)
        const access = readAccess(access_token)
        if (access.userId !== identity.sub) throw new Error('The tokens are of two people.')
        return {
          ...access,
          tokens: { accessToken: access_token, refreshToken: refresh_token, idToken: id_token },
          name: identity.name ?? access.handle,
          sid: identity.sid,
        }
      }),
    refresh: (site, refreshToken) =>
      asking(async () => {
        const answer = await client.refreshTokenGrant(await configurationOf(site), refreshToken)
        const { accessExpiresAt, userId, handle, roles } = readAccess(answer.access_token)
        return {
          accessExpiresAt,
          userId,
          handle,
          roles,
          tokens: {
            accessToken: answer.access_token,
            // A provider that does not rotate leaves it out (RFC 6749, 6).
            refreshToken: answer.refresh_token ?? refreshToken,
            idToken: answer.id_token ?? null,
          },
        }
      }),
    readLogoutToken: (site, token) =>
      asking(async () => {
        const keys = await signingKeys(await configurationOf(site)).catch((error: unknown) => {
          throw new ProviderAway(error)
        })
        return readLogoutToken(token, {
          keys,
          issuer: config.issuer,
          site,
          now: clock.now(),
          toleranceSeconds,
        })
      }),
    close: () => dispatcher.close(),
  }
}

const tokensOf = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  id_token: z.string(),
})

/** Straight from the token endpoint; the graph verifies it again. */
function readAccess(
  token: string,
): Pick<SignedIn, 'accessExpiresAt' | 'userId' | 'handle' | 'roles' | 'opSession'> {
  const { sub, exp, handle, roles, session } = accessClaims.parse(decodeJwt(token))
  return { accessExpiresAt: new Date(exp * 1000), userId: sub, handle, roles, opSession: session }
}

/** Sorts what can go wrong: what to try again later, and what was refused. */
async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (error instanceof ProviderAway || error instanceof ProviderRefusal) throw error
    if (error instanceof client.AuthorizationResponseError) throw new ProviderRefusal(error.error, error)
    if (error instanceof client.ResponseBodyError && error.status < 500)
      throw new ProviderRefusal(error.error, error)
    throw isDoubtful(error) ? new ProviderRefusal('untrusted', error) : new ProviderAway(error)
  }
}

/** The answer came, and was not what it must be. */
const isDoubtful = (error: unknown): boolean =>
  error instanceof z.ZodError ||
  (error instanceof client.ClientError &&
    [
      'OAUTH_INVALID_RESPONSE',
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
      'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
      'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
    ].includes(error.code ?? ''))
