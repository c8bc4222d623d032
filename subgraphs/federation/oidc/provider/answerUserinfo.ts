import type { Clock } from '@rose-ash/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Knex } from 'knex'
import { User } from '../../models/User.ts'
import type { IdentityConfig } from '../IdentityConfig.ts'
import type { Keyring } from '../keys/createKeyring.ts'
import { hasSessionEnded } from '../sessions/hasSessionEnded.ts'
import { claimsByScope, claimsOf } from './claims.ts'
import { publicOrigins } from './publicOrigins.ts'

interface UserinfoOptions {
  readonly knex: Knex
  readonly clock: Clock
  readonly config: IdentityConfig
  readonly keyring: Keyring
}

/**
 * The UserInfo endpoint (OpenID Connect Core, 5.3) for our access tokens, which are made for the gateway. The token comes in
 * the Authorization header only (RFC 6750, 2.1).
 */
export function answerUserinfo(service: FastifyInstance, options: UserinfoOptions): void {
  const { config } = options
  const origins = publicOrigins(config)

  service.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: `${new URL(config.issuer).pathname}/me`,
    async handler(request, reply) {
      allowOrigin(request, reply, origins)
      if (request.method === 'OPTIONS') return reply.code(204).send()
      reply.header('cache-control', 'no-store')
      const [scheme, token] = (request.headers.authorization ?? '').split(' ')
      if (scheme?.toLowerCase() !== 'bearer' || !token) return refuse(reply, 401, null, options)
      const claims = await verified(token, options)
      if (claims === null) return refuse(reply, 401, 'invalid_token', options)
      const granted = String(claims.scope ?? '').split(' ')
      if (!granted.includes('openid')) return refuse(reply, 403, 'insufficient_scope', options)
      const user = await User.query(options.knex).findById(String(claims.sub)).where('status', 'active')
      // A token for offline use outlives its session on purpose.
      const isBound = !granted.includes('offline_access')
      if (!user || (isBound && (await hasSessionEnded(options.knex, claims.session))))
        return refuse(reply, 401, 'invalid_token', options)
      const open = new Set<string>(openedBy(granted))
      return Object.fromEntries(Object.entries(claimsOf(user)).filter(([name]) => open.has(name)))
    },
  })
}

function* openedBy(granted: readonly string[]) {
  for (const [scope, claims] of Object.entries(claimsByScope)) if (granted.includes(scope)) yield* claims
}

async function verified(
  token: string,
  { keyring, config, clock }: UserinfoOptions,
): Promise<JWTPayload | null> {
  const keys = createLocalJWKSet({ keys: (await keyring.list()).map(({ publicKey }) => publicKey) })
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      typ: 'at+jwt',
      issuer: config.issuer,
      audience: config.gateway.publicUrl,
      currentDate: clock.now(),
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

/** RFC 6750, 3: who sends no token learns only that one is needed. */
function refuse(
  reply: FastifyReply,
  status: number,
  error: string | null,
  { config }: UserinfoOptions,
): FastifyReply {
  const challenge = `Bearer realm="${config.issuer}"${error === null ? '' : `, error="${error}"`}`
  return reply
    .code(status)
    .header('www-authenticate', challenge)
    .send(error === null ? {} : { error })
}

function allowOrigin(request: FastifyRequest, reply: FastifyReply, origins: ReadonlySet<string>): void {
  reply.header('vary', 'Origin')
  const { origin } = request.headers
  if (origin === undefined || !origins.has(origin)) return
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization',
    'access-control-expose-headers': 'www-authenticate',
    'access-control-max-age': '3600',
  })
}
