import type { SiteName } from '@rose-ash/config'
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import type { LogoutNotice } from './Provider.ts'
import { ProviderRefusal } from './ProviderRefusal.ts'

const event = 'http://schemas.openid.net/event/backchannel-logout'
/** A token is used at once; one that was made longer ago is not taken. */
const oldestSeconds = 300

const claims = z
  .object({
    iat: z.number(),
    exp: z.number(),
    jti: z.string().min(1).max(256),
    events: z.object({ [event]: z.object({}) }),
    sid: z.string().min(1).optional(),
    sub: z.uuid().optional(),
    nonce: z.undefined().optional(),
  })
  .refine(({ sid, sub }) => sid !== undefined || sub !== undefined)

/**
 * Reads a logout token as OpenID Connect Back-Channel Logout 1.0, 2.6 says.
 *
 * @throws ProviderRefusal when it is not good in any point
 */
export async function readLogoutToken(
  token: string,
  options: {
    keys: JWTVerifyGetKey
    issuer: string
    site: SiteName
    now: Date
    toleranceSeconds: number
  },
): Promise<LogoutNotice> {
  try {
    const { payload } = await jwtVerify(token, options.keys, {
      algorithms: ['RS256'],
      typ: 'logout+jwt',
      issuer: options.issuer,
      audience: options.site,
      maxTokenAge: oldestSeconds,
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
      clockTolerance: options.toleranceSeconds,
      currentDate: options.now,
    })
    const { jti, exp, sid = null, sub = null } = claims.parse(payload)
    const expiresAt = new Date((exp + options.toleranceSeconds) * 1000)
    return { jti, expiresAt, sid, userId: sub }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError)
      throw new ProviderRefusal('untrusted', error)
    throw error
  }
}
