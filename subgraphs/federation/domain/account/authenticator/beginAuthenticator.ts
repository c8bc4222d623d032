import { randomBytes } from 'node:crypto'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import QrCode from 'qrcode'
import type { AccountDomain } from '../../AccountDomain.ts'
import { ownAccountAfresh } from '../ownAccount.ts'
import { totpOf } from './totpOf.ts'

/** What an app needs to give codes: as a picture, as an address, and to be typed. */
export interface NewAuthenticator {
  /** In Base32. */
  readonly secret: string
  readonly uri: string
  readonly qrSvg: string
}

/** Makes a secret for an authenticator app. It counts once `confirmAuthenticator` has seen a code of it. */
export async function beginAuthenticator(account: AccountDomain): Promise<Outcome<NewAuthenticator>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const { id: userId, handle } = own.value
  const secret = randomBytes(20)
  const { rows } = await account.knex.raw<{ rows: unknown[] }>(
    `insert into federation.authenticators as a (user_id, sealed_secret, begun_at) values (?, ?, ?)
     on conflict (user_id) do update set sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
     where a.confirmed_at is null returning user_id`,
    [userId, account.vault.seal(secret, userId), account.clock.now()],
  )
  if (rows.length === 0) return failed(hasOne)
  const totp = totpOf(secret, handle)
  const uri = totp.toString()
  return done({ secret: totp.secret.base32, uri, qrSvg: await QrCode.toString(uri, { type: 'svg' }) })
}

const hasOne = validationError(['input'], 'You have an authenticator. Remove it before you add another.')
