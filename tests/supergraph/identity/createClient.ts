import type { Config, SiteName } from '@rose-ash/config'
import { clientSecret } from '@rose-ash/contracts'
import type { Interactions, Method } from '@rose-ash/federation/oidc/Interactions.ts'
import * as openid from 'openid-client'
import type { CastMember } from '../../../seeds/cast.ts'
import type { Answer, Browser } from './createBrowser.ts'

/** A client as a developer would write it, and somebody in front of it. */
export interface Client {
  readonly configuration: openid.Configuration
  readonly redirectUri: string
  /** Begins a sign-in. */
  begin(parameters?: Readonly<Record<string, string>>): Promise<Begun>
  /** Begins, signs in as that member where the provider asks, and redeems the code. */
  signIn(
    browser: Browser,
    member: CastMember,
    parameters?: Readonly<Record<string, string>>,
  ): Promise<SignedIn>
}

export interface Begun {
  readonly url: URL
  readonly checks: openid.AuthorizationCodeGrantChecks
}

export type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>

export interface SignedIn {
  readonly tokens: Tokens
  readonly callback: URL
  readonly checks: openid.AuthorizationCodeGrantChecks
}

export interface Surroundings {
  readonly config: Config
  readonly interactions: Interactions
  readonly fetch: openid.CustomFetch
}

/** @param secret of a site; null for a public client */
export async function createClient(
  { config, interactions, fetch }: Surroundings,
  { id, redirectUri, secret }: { id: string; redirectUri: string; secret: string | null },
): Promise<Client> {
  const configuration = await openid.discovery(
    new URL(config.issuer),
    id,
    {},
    secret === null ? openid.None() : openid.ClientSecretBasic(secret),
    { execute: [openid.allowInsecureRequests], [openid.customFetch]: fetch },
  )

  const begin: Client['begin'] = async (parameters = {}) => {
    const pkceCodeVerifier = openid.randomPKCECodeVerifier()
    const expectedState = openid.randomState()
    const expectedNonce = openid.randomNonce()
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email read write',
      code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      state: expectedState,
      nonce: expectedNonce,
      ...parameters,
    })
    return { url, checks: { pkceCodeVerifier, expectedState, expectedNonce } }
  }

  return {
    configuration,
    redirectUri,
    begin,
    async signIn(browser, member, parameters) {
      const { url, checks } = await begin(parameters)
      const callback = await walk(browser, url, interactions, member)
      return {
        tokens: await openid.authorizationCodeGrant(configuration, callback, checks),
        callback,
        checks,
      }
    },
  }
}

export const siteClient = (around: Surroundings, site: SiteName): Promise<Client> =>
  createClient(around, {
    id: site,
    redirectUri: `${around.config.sites[site].publicUrl}/callback`,
    secret: clientSecret(around.config.secrets.internal, site),
  })

const origin = { address: '192.0.2.7', userAgent: 'a browser of the tests' }

/** Follows the provider, answering its questions as that member, until it leads to the client. */
export async function walk(
  browser: Browser,
  start: URL,
  interactions: Interactions,
  member: CastMember,
  methods: readonly Method[] = ['pwd'],
): Promise<URL> {
  let at = start
  for (let steps = 0; steps < 8; steps++) {
    const answer: Answer = await browser.get(at)
    if (answer.location === null) throw new Error(`${at} answers ${answer.status} ${answer.body}`)
    if (answer.location.searchParams.has('code') || answer.location.searchParams.has('error'))
      return answer.location
    const next = await resolve(answer.location, interactions, member, methods)
    at = next
  }
  throw new Error(`${start} leads in circles`)
}

async function resolve(
  location: URL,
  interactions: Interactions,
  member: CastMember,
  methods: readonly Method[],
): Promise<URL> {
  const uid = /^\/sign-in\/([\w-]+)$/.exec(location.pathname)?.[1]
  if (uid === undefined) return location
  const pending = await interactions.find(uid)
  const resumed =
    pending?.prompt === 'consent'
      ? await interactions.finishConsent(uid)
      : await interactions.finishLogin(uid, { userId: member.id, methods, at: new Date(), origin })
  if (resumed === null) throw new Error(`the sign-in ${uid} is gone`)
  return new URL(resumed)
}
