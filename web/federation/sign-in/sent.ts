import type { InteractionPort, PortClient } from '@rose-ash/contracts'
import type { ActionResult } from '../../page/forms/Action.ts'
import type { Visit } from '../../page/Visit.ts'
import { byField } from './byField.ts'
import { refusal } from './refusal.ts'

type Outcome = Awaited<ReturnType<PortClient<InteractionPort>['register']>>

/** Mail is on its way, or so we say: the page is the same for everybody. */
export function sent(outcome: Outcome, visit: Visit): ActionResult {
  if (outcome.kind === 'refused') return refusal(outcome, visit)
  if (outcome.kind === 'invalid') return byField(outcome.errors)
  return { kind: 'done', location: `${visit.path}?sent=1`, flash: null }
}
