import type { Outcome } from '@rose-ash/domain'
import { payload } from '@rose-ash/subgraph'

/** The payload of a verb that changed the viewer's own account. */
export const securityPayload = (outcome: Outcome<{ readonly id: string }>) =>
  payload(outcome.ok ? { ok: true, value: { userId: outcome.value.id } } : outcome, 'security')
