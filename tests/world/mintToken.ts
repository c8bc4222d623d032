import { mintAccessToken, type TokenWish } from '@rose-ash/federation/oidc/mintAccessToken.ts'
import type { Surroundings } from '../../bin/platform/Surroundings.ts'
import type { CastMember } from '../../seeds/cast.ts'

export type TokenScope = TokenWish['scopes'][number]

/** An access token for somebody of the cast, signed by the provider's key. */
export const mintToken = (
  around: Surroundings,
  { id }: CastMember,
  scopes: readonly TokenScope[] = ['read', 'write'],
): Promise<string> => mintAccessToken(around, { userId: id, clientId: 'command-line', scopes })
