import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { Passkey } from '../../../models/Passkey.ts'
import type { Accounts } from '../../AccountDomain.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { goneInteraction, tooManyTries, wrongPasskey } from '../refused.ts'
import { finishSignIn } from '../signIn/finishSignIn.ts'
import { networkOf } from '../throttle/networkOf.ts'
import { relyingParty } from './relyingParty.ts'
import { takeChallenge } from './takeChallenge.ts'

/** Signs in by a passkey alone: it names the member, and has made sure by itself of who holds it. */
export async function signInByPasskey(
  accounts: Accounts,
  { uid, response, from }: InteractionQuestion<'signInByPasskey'>,
): Promise<InteractionAnswer<'signInByPasskey'>> {
  const interaction = await accounts.interactions.find(uid)
  if (!interaction) return goneInteraction
  const { address, network } = networkOf(from.address)
  const tried = await accounts.throttle.count(
    ['failuresFromAddress', address],
    ['failuresFromNetwork', network],
  )
  if (!tried.allowed) return tooManyTries(tried.retryAfterSeconds)
  const now = accounts.clock.now()
  const challenge = await takeChallenge(accounts.knex, response, { uid }, now)
  const passkey = challenge === null ? undefined : await passkeyOf(accounts, response.id)
  if (challenge === null || !passkey) return wrongPasskey
  const counter = await verifiedCounter(accounts, passkey, challenge, response)
  if (counter === null || !(await noteUse(accounts, passkey, counter, now))) return wrongPasskey
  await tried.giveBack()
  return finishSignIn(accounts, { interaction, userId: passkey.userId, methods: ['passkey'], from })
}

const passkeyOf = async ({ knex }: Accounts, credentialId: unknown): Promise<Passkey | undefined> =>
  typeof credentialId === 'string'
    ? Passkey.query(knex)
        .findOne({ credentialId })
        .whereExists(
          knex('federation.users').whereRaw("id = federation.passkeys.user_id and status = 'active'"),
        )
    : undefined

/** The counter that the signature covers; null for a response that does not fit, or that a copy of the passkey gave. */
async function verifiedCounter(
  accounts: Accounts,
  { credentialId, publicKey, counter, userId }: Passkey,
  challenge: string,
  response: Readonly<Record<string, unknown>>,
): Promise<number | null> {
  const { id, origin } = relyingParty(accounts)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    })
    return verified && isOf(userId, response) ? authenticationInfo.newCounter : null
  } catch {
    // The library throws for each way in which a response can be wrong.
    return null
  }
}

/** Whom the passkey says it belongs to: the bytes of the member's id. */
const isOf = (userId: string, { response }: Readonly<Record<string, unknown>>): boolean => {
  const { userHandle } = response as { userHandle?: unknown }
  return (
    typeof userHandle === 'string' &&
    Buffer.from(userHandle, 'base64url').toString('hex') === userId.replaceAll('-', '')
  )
}

/** Of two uses with the same count one is a copy's: the row takes only the first. */
const noteUse = async ({ knex }: Accounts, passkey: Passkey, counter: number, now: Date): Promise<boolean> =>
  (await Passkey.query(knex)
    .patch({ counter, lastUsedAt: now })
    .where({ id: passkey.id, counter: passkey.counter })) === 1
