import { constraintOf } from '@rose-ash/db'
import { check, done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'
import { Passkey } from '../../../models/Passkey.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { ownAccount } from '../ownAccount.ts'
import { passkeyName } from './passkeyName.ts'
import { relyingParty } from './relyingParty.ts'
import { takeChallenge } from './takeChallenge.ts'

const schema = z.object({ response: z.record(z.string(), z.unknown()), name: passkeyName })

export interface RegisterPasskeyInput {
  readonly response: unknown
  readonly name: string
}

/** Adds the passkey that a browser made after `beginPasskeyRegistration`, which has asked for a fresh sign-in. */
export async function registerPasskey(
  account: AccountDomain,
  input: RegisterPasskeyInput,
): Promise<Outcome<Passkey>> {
  const member = await ownAccount(account)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { response, name } = checked.value
  const { id: userId } = member
  const at = account.clock.now()
  const challenge = await takeChallenge(account.knex, response, { userId }, at)
  const made = challenge === null ? null : await verified(account, challenge, response)
  if (made === null) return failed(unusable)
  const origin = await originOfViewer(account)
  return account.knex
    .transaction(async (trx) => {
      const passkey = await Passkey.query(trx).insertAndFetch({
        id: newId(),
        userId,
        credentialId: made.credential.id,
        publicKey: Buffer.from(made.credential.publicKey),
        counter: made.credential.counter,
        transports: made.credential.transports ?? [],
        backedUp: made.credentialBackedUp,
        name,
        createdAt: at,
      })
      await recordEvent(trx, { userId, kind: 'passkey_added', at, origin, data: { name } })
      await postLetter(trx, at, notice(account, member, 'passkey_added', at))
      return passkey
    })
    .then(done, addedBefore)
}

async function verified(
  account: AccountDomain,
  challenge: string,
  response: Readonly<Record<string, unknown>>,
) {
  const { id, origin } = relyingParty(account)
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    })
    return registrationInfo ?? null
  } catch {
    // The library throws for each way in which a response can be wrong.
    return null
  }
}

const unusable = validationError(
  ['input', 'response'],
  'This passkey could not be added. Begin again, and let the browser recognise you.',
)

function addedBefore(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint === 'passkeys_credential_key')
    return failed(validationError(['input', 'response'], 'This passkey is known here already.'))
  throw error
}
