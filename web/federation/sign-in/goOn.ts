import type { SignInOutcome } from '@rose-ash/contracts'
import type { ActionResult } from '../../page/forms/Action.ts'
import type { Visit } from '../../page/Visit.ts'
import { refusal } from './refusal.ts'

/** Where a step of the sign-in leads: back to whoever asked, to the second factor, or nowhere yet. */
export function goOn(outcome: SignInOutcome, uid: string, visit: Visit): ActionResult {
  if (outcome.kind === 'refused') return refusal(outcome, visit)
  const location = outcome.kind === 'finished' ? outcome.location : `/sign-in/${uid}/second-factor`
  return { kind: 'done', location, flash: null }
}
