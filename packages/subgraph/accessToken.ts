import { type Clock, Refusal, type Role, roles, type Viewer } from '@rose-ash/domain'
import { decodeProtectedHeader, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { createSigningKeys, type PublishedKeys } from './signingKeys.ts'

/** The viewer behind an access token. */
export type TokenVerifier = (token: string) => Promise<Viewer>

export interface TokenVerifierOptions {
  /** Who must have made the token (`iss`). */
  readonly issuer: string
  /** For whom it must have been made (`aud`): the public address of the gateway. */
  readonly audience: string
  /** Asks the identity provider for its public keys: `registry.find(SessionPort).signingKeys`. */
  readonly keys: (input: Record<string, never>) => Promise<PublishedKeys>
  readonly clock: Clock
}

/** How far the clocks of provider and verifier may be apart. */
const toleranceSeconds = 30
/** Ours have some 900 characters; anything like this one is no token of ours. */
const longestToken = 8192
/** Tokens that have been verified are remembered until they expire, the most recent ones of so many. */
const remembered = 5000

const claimsSchema = z.object({
  sub: z.uuid(),
  exp: z.number(),
  client_id: z.string().min(1),
  handle: z.string().min(1),
  roles: z.array(z.string()),
  scope: z.string().default(''),
  auth_time: z.number().optional(),
  session: z.string().min(1).optional(),
})

interface Verified {
  readonly viewer: Viewer
  readonly expires: number
}

/**
 * Verifies access tokens (JWT, RFC 9068; RS256 only) without asking anybody, once the public keys are known. A token is
 * verified once and then remembered until it expires or a key is withdrawn.
 *
 * @returns a function from a token to its viewer. It throws `Refusal` `UNAUTHENTICATED` for a token that is not good, and
 * `KeysUnavailable` while the provider has not told its keys yet.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { clock } = options
  const known = new Map<string, Promise<Verified>>()
  const signingKeys = createSigningKeys({
    fetch: () => options.keys({}),
    clock,
    onWithdrawn: () => known.clear(),
  })
  const now = () => clock.now().getTime() / 1000

  const verify = async (token: string): Promise<Verified> => {
    const key = await signingKeys.find(keyIdOf(token))
    if (key === null) throw notValid()
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      typ: 'at+jwt',
      issuer: options.issuer,
      audience: options.audience,
      requiredClaims: ['exp'],
      clockTolerance: toleranceSeconds,
      currentDate: clock.now(),
    })
    const claims = claimsSchema.parse(payload)
    return { viewer: viewerOf(claims), expires: claims.exp + toleranceSeconds }
  }

  const remember = (token: string, verified: Promise<Verified>): void => {
    known.delete(token)
    known.set(token, verified)
    if (known.size > remembered) known.delete(known.keys().next().value ?? '')
  }

  return async (token) => {
    if (token.length > longestToken) throw notValid()
    const verified = known.get(token) ?? verify(token)
    remember(token, verified)
    try {
      const { viewer, expires } = await verified
      if (expires <= now()) throw expired()
      return viewer
    } catch (error) {
      if (known.get(token) === verified) known.delete(token)
      throw asRefusal(error)
    }
  }
}

function keyIdOf(token: string): string {
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    if (alg === 'RS256' && kid !== undefined) return kid
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw notValid()
}

const viewerOf = (claims: z.output<typeof claimsSchema>): Viewer => ({
  userId: claims.sub,
  handle: claims.handle,
  // A provider that is newer than this verifier may know roles that mean nothing here.
  roles: claims.roles.filter((role): role is Role => (roles as readonly string[]).includes(role)),
  token: {
    session: claims.session ?? null,
    authenticatedAt: claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000),
    clientId: claims.client_id,
    scopes: claims.scope.split(' ').filter(Boolean),
  },
})

function asRefusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return expired()
  return error instanceof errors.JOSEError || error instanceof z.ZodError ? notValid() : error
}

const notValid = () => new Refusal('UNAUTHENTICATED', 'The access token is not valid.')
const expired = () => new Refusal('UNAUTHENTICATED', 'The access token has expired.')
