import type { Answer } from '../Ask.ts'
import type { ActionResult } from './Action.ts'

/** What becomes of a form whose mutation the graph refused or could not answer. */
export function refusalOf({ errors }: Answer): ActionResult {
  const codes = new Set(errors.map(({ extensions }) => extensions?.code))
  if (codes.has('UNAUTHENTICATED')) return { kind: 'signIn', again: false }
  const throttled = errors.find(({ extensions }) => extensions?.code === 'THROTTLED')
  if (throttled) return { kind: 'invalid', errors: { '': [throttled.message] }, isThrottled: true }
  return { kind: 'refused', status: codes.has('FORBIDDEN') ? 403 : 503 }
}
