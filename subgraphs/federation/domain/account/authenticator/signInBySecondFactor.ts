import type { Method } from '../../../oidc/Interactions.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { originOf } from '../event/originOf.ts'
import { recordEvent } from '../event/recordEvent.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { goneInteraction, tooManyCodes, wrongCode } from '../refused.ts'
import { finishSignIn } from '../signIn/finishSignIn.ts'
import { useCode } from './useCode.ts'

interface PendingFactor {
  readonly userId: string
  readonly methods: readonly Method[]
}

/** Finishes a sign-in whose first factor was shown a moment ago. */
export async function signInBySecondFactor(
  accounts: Accounts,
  { uid, code, from }: InteractionQuestion<'signInBySecondFactor'>,
): Promise<InteractionAnswer<'signInBySecondFactor'>> {
  const interaction = await accounts.interactions.find(uid)
  const pending = interaction && (await pendingOf(accounts, uid))
  if (!interaction || !pending) return goneInteraction
  const { userId } = pending
  const tried = await accounts.throttle.count(['codesOfMember', userId])
  if (!tried.allowed) return tooManyCodes(tried.retryAfterSeconds)
  const method = await useCode(accounts, userId, code)
  if (method === null) return wrongCode
  await tried.giveBack()
  await accounts.knex('federation.pending_second_factors').where({ uid }).delete()
  if (method === 'recovery')
    await recordEvent(accounts.knex, {
      userId,
      kind: 'recovery_code_used',
      at: accounts.clock.now(),
      origin: originOf(from),
    })
  return finishSignIn(accounts, { interaction, userId, methods: [...pending.methods, method], from })
}

const pendingOf = ({ knex, clock }: Accounts, uid: string): Promise<PendingFactor | undefined> =>
  knex('federation.pending_second_factors as p')
    .join('federation.users as u', 'u.id', 'p.userId')
    .where({ 'p.uid': uid, 'u.status': 'active' })
    .where('p.expiresAt', '>', clock.now())
    .first('p.userId', 'p.methods')
