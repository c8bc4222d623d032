import type { RequestOrigin } from '@rose-ash/contracts'
import type { Accounts } from '../../AccountDomain.ts'
import { recordFailures } from '../event/recordFailures.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { goneInteraction, tooManyTries, wrongPassword } from '../refused.ts'
import { finishSignIn } from '../signIn/finishSignIn.ts'
import type { Count } from '../throttle/createThrottle.ts'
import { networkOf } from '../throttle/networkOf.ts'
import { savePassword } from './savePassword.ts'

interface KnownMember {
  readonly id: string
  readonly hash: string | null
}

/** Signs in by an e-mail address or a handle, and a password. Tries are counted before anything dear is computed. */
export async function signInByPassword(
  accounts: Accounts,
  { uid, login, password, from }: InteractionQuestion<'signInByPassword'>,
): Promise<InteractionAnswer<'signInByPassword'>> {
  const interaction = await accounts.interactions.find(uid)
  if (!interaction) return goneInteraction
  const name = login.normalize('NFKC').trim().replace(/^@/, '').toLowerCase()
  const counts = countsOf(name, from)
  const tried = await accounts.throttle.count(...counts.widening)
  if (!tried.allowed) {
    if (tried.exceeded?.startsWith('failuresForLogin')) await recordFailures(accounts, name, from)
    return tooManyTries(tried.retryAfterSeconds)
  }
  const member = await memberBy(accounts, name)
  const fits = await accounts.passwords.fits(password, member?.hash ?? null)
  if (!fits || !member) return wrongPassword
  await tried.giveBack()
  await accounts.throttle.clear(...counts.ofThisPlace)
  await hashAgain(accounts, member, password)
  return finishSignIn(accounts, { interaction, userId: member.id, methods: ['pwd'], from })
}

/** By what was typed: a count by account would tell a stranger which address belongs to which handle. */
function countsOf(name: string, from: RequestOrigin): { widening: readonly Count[]; ofThisPlace: Count } {
  const { address, network } = networkOf(from.address)
  const ofThisPlace: Count = ['failuresForLoginFromNetwork', `${name} ${network}`]
  return {
    ofThisPlace,
    widening: [
      ['failuresFromAddress', address],
      ['failuresFromNetwork', network],
      ofThisPlace,
      ['failuresForLogin', name],
    ],
  }
}

const memberBy = ({ knex }: Accounts, name: string): Promise<KnownMember | undefined> =>
  knex('federation.users as u')
    .leftJoin('federation.passwords as p', 'p.userId', 'u.id')
    .where(name.includes('@') ? 'u.email' : 'u.handle', name)
    .where('u.status', 'active')
    .first('u.id', 'p.hash')

/** What a hash should cost has changed since this one was made. */
async function hashAgain({ knex, passwords, clock }: Accounts, { id, hash }: KnownMember, password: string) {
  if (hash === null || !passwords.isOutdated(hash)) return
  await savePassword(knex, { userId: id, hash: await passwords.hash(password), at: clock.now() })
}
