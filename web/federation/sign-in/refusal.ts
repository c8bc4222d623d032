import type { SignInOutcome } from '@rose-ash/contracts'
import type { ActionResult } from '../../page/forms/Action.ts'
import type { Visit } from '../../page/Visit.ts'
import { beginAgain } from './beginAgain.ts'

export type Refused = Extract<SignInOutcome, { kind: 'refused' }>

/** What a refusal looks like: the form again with the reason, or the page on which one begins anew. */
export const refusal = ({ code, message, retryAfterSeconds }: Refused, visit: Visit): ActionResult =>
  code === 'EXPIRED'
    ? { kind: 'done', location: beginAgain(visit), flash: null }
    : {
        kind: 'invalid',
        errors: { '': [message] },
        isThrottled: code === 'THROTTLED',
        retryAfterSeconds,
      }
