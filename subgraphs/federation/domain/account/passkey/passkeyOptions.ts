import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Accounts } from '../../AccountDomain.ts'
import { after, lifetimes } from '../lifetimes.ts'
import { relyingParty } from './relyingParty.ts'

/** What a browser needs to ask for a passkey of this site, whoever it belongs to; null when there is no such interaction. */
export async function passkeyOptions(
  accounts: Accounts,
  uid: string,
): Promise<Record<string, unknown> | null> {
  if (!(await accounts.interactions.find(uid))) return null
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(accounts).id,
    userVerification: 'required',
    timeout: lifetimes.challenge,
  })
  await accounts.knex('federation.passkey_challenges').insert({
    challenge: options.challenge,
    uid,
    expiresAt: after(accounts.clock.now(), 'challenge'),
  })
  return { ...options }
}
