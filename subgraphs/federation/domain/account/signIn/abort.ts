import type { SignInOutcome } from '@rose-ash/contracts'
import type { Accounts } from '../../AccountDomain.ts'
import { goneInteraction } from '../refused.ts'

/** Whoever it is does not sign in, or does not let the client in: the client is told `access_denied`. */
export async function abort({ interactions }: Accounts, uid: string): Promise<SignInOutcome> {
  const location = await interactions.abort(uid)
  return location === null ? goneInteraction : { kind: 'finished', location }
}
