import type { Clock } from '@rose-ash/domain'
import { importJWK, SignJWT } from 'jose'
import type { Knex } from 'knex'
import { User } from '../models/User.ts'
import type { IdentityConfig } from './IdentityConfig.ts'
import { keyringOf } from './keys/keyringOf.ts'
import type { scopes } from './scopes.ts'
import { tokenClaims } from './tokenClaims.ts'

export interface TokenWish {
  readonly userId: string
  readonly clientId: string
  readonly scopes: readonly (typeof scopes)[number][]
}

/**
 * An access token as the provider makes them, without a sign-in and so without a session: for development and tests.
 *
 * @throws Error when there is no such member, or one who may not act
 */
export async function mintAccessToken(
  { knex, clock, config }: { knex: Knex; clock: Clock; config: IdentityConfig },
  { userId, clientId, scopes: granted }: TokenWish,
): Promise<string> {
  const user = await User.query(knex).findById(userId).where('status', 'active')
  if (!user) throw new Error(`There is no active member ${userId}.`)
  const [key] = await keyringOf({ knex, clock, config }).open()
  if (!key) throw new Error('There is no signing key.')
  const now = Math.floor(clock.now().getTime() / 1000)
  return new SignJWT({
    ...tokenClaims(user, { session: undefined, authenticatedAt: now }),
    client_id: clientId,
    scope: granted.join(' '),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.id })
    .setIssuer(config.issuer)
    .setAudience(config.gateway.publicUrl)
    .setSubject(user.id)
    .setJti(crypto.randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + config.oidc.ttl.accessTokenSeconds)
    .sign(await importJWK(key.privateKey, 'RS256'))
}
