import type { RequestOrigin, SignInOutcome } from '@rose-ash/contracts'
import type { Method, PendingInteraction } from '../../../oidc/Interactions.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { originOf } from '../event/originOf.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { after } from '../lifetimes.ts'
import { goneInteraction } from '../refused.ts'

interface ShownFactor {
  readonly interaction: PendingInteraction
  readonly userId: string
  readonly methods: readonly Method[]
  readonly from: RequestOrigin
}

/** Whoever holds one of these needs no second factor: a passkey is used by somebody whom it has verified itself. */
const enough: readonly Method[] = ['passkey', 'otp', 'recovery']

/** After a factor was shown: asks for the second one if the member has an authenticator, or signs in. */
export async function finishSignIn(accounts: Accounts, factor: ShownFactor): Promise<SignInOutcome> {
  const { interaction, userId, methods, from } = factor
  const now = accounts.clock.now()
  if (!methods.some((method) => enough.includes(method)) && (await hasAuthenticator(accounts, userId))) {
    await accounts
      .knex('federation.pending_second_factors')
      .insert({ uid: interaction.uid, userId, methods: [...methods], expiresAt: after(now, 'secondFactor') })
      .onConflict('uid')
      .merge()
    return { kind: 'secondFactor' }
  }
  const location = await accounts.interactions.finishLogin(interaction.uid, {
    userId,
    methods,
    at: now,
    origin: from,
  })
  if (location === null) return goneInteraction
  const data = { methods, client: interaction.client.name }
  await recordEvent(accounts.knex, { userId, kind: 'signed_in', at: now, origin: originOf(from), data })
  return { kind: 'finished', location }
}

const hasAuthenticator = async ({ knex }: Accounts, userId: string): Promise<boolean> =>
  (await knex('federation.authenticators').where({ userId }).whereNotNull('confirmedAt').first('userId')) !==
  undefined
