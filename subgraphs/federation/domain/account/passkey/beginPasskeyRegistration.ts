import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { generateRegistrationOptions } from '@simplewebauthn/server'
import { Passkey } from '../../../models/Passkey.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { after, lifetimes } from '../lifetimes.ts'
import { ownAccountAfresh } from '../ownAccount.ts'
import { relyingParty } from './relyingParty.ts'

export const mostPasskeys = 20

/** What a browser needs to make a passkey that signs in without a name, and only after it has recognised its holder. */
export async function beginPasskeyRegistration(
  account: AccountDomain,
): Promise<Outcome<Record<string, unknown>>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const { id: userId, handle, name } = own.value
  const passkeys = await Passkey.query(account.knex).where({ userId }).limit(mostPasskeys)
  if (passkeys.length === mostPasskeys)
    return failed(
      validationError(['input'], `You have ${mostPasskeys} passkeys. Remove one that you no longer use.`),
    )
  const party = relyingParty(account)
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(userId.replaceAll('-', ''), 'hex')),
    userName: handle,
    userDisplayName: name,
    timeout: lifetimes.challenge,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await account.knex('federation.passkey_challenges').insert({
    challenge: options.challenge,
    userId,
    expiresAt: after(account.clock.now(), 'challenge'),
  })
  return done({ ...options })
}
