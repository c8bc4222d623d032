import { Secret, TOTP } from 'otpauth'

const period = 30

/** Codes of six digits, a new one each half minute (RFC 6238 with its defaults, which is all that most apps know). */
export const totpOf = (secret: Uint8Array, account: string): TOTP =>
  new TOTP({
    issuer: 'Rose Ash',
    label: account,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
    algorithm: 'SHA1',
    digits: 6,
    period,
  })

/** The half minute, counted from 1970, whose code this is; the one before and the one after count, as clocks differ. */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}
