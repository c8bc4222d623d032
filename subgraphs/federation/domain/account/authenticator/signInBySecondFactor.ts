import type { RequestOrigin } from '@rose-ash/contracts'
import type { User } from '../../../models/User.ts'
import type { Method } from '../../../oidc/Interactions.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { originOf } from '../event/originOf.ts'
import { recordEvent } from '../event/recordEvent.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { goneInteraction, tooManyCodes, wrongCode } from '../refused.ts'
import { finishSignIn } from '../signIn/finishSignIn.ts'
import { useCode } from './useCode.ts'

interface PendingFactor extends Pick<User, 'name' | 'email' | 'locale' | 'timezone'> {
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
  if (method === 'recovery') await tellOfRecovery(accounts, pending, from)
  return finishSignIn(accounts, { interaction, userId, methods: [...pending.methods, method], from })
}

const pendingOf = ({ knex, clock }: Accounts, uid: string): Promise<PendingFactor | undefined> =>
  knex('federation.pending_second_factors as p')
    .join('federation.users as u', 'u.id', 'p.userId')
    .where({ 'p.uid': uid, 'u.status': 'active' })
    .where('p.expiresAt', '>', clock.now())
    .first('p.userId', 'p.methods', 'u.name', 'u.email', 'u.locale', 'u.timezone')

/** A recovery code is rarely needed; when it was somebody else, the member wants to know at once. */
async function tellOfRecovery(accounts: Accounts, member: PendingFactor, from: RequestOrigin): Promise<void> {
  const at = accounts.clock.now()
  const { userId } = member
  await accounts.knex.transaction(async (trx) => {
    await recordEvent(trx, { userId, kind: 'recovery_code_used', at, origin: originOf(from) })
    await postLetter(trx, at, notice(accounts, member, 'recovery_code_used', at))
  })
}
