import type { SignInOutcome } from '@rose-ash/contracts'
import type { Accounts } from '../../AccountDomain.ts'
import { goneInteraction } from '../refused.ts'

/** The member lets the client have what it asks for. */
export async function consent({ interactions }: Accounts, uid: string): Promise<SignInOutcome> {
  const location = await interactions.finishConsent(uid)
  return location === null ? goneInteraction : { kind: 'finished', location }
}
