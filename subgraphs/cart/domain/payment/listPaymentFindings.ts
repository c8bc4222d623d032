import type { QueryBuilder } from 'objection'
import { PaymentFinding } from '../../models/PaymentFinding.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'

/** What the reconciliation found; null for whoever may not see it. @param isOpen only what is settled, or only what is not */
export function listPaymentFindings(
  { knex, viewer }: CartDomain,
  isOpen: boolean | null | undefined,
): QueryBuilder<PaymentFinding, PaymentFinding[]> | null {
  if (!policy.can(viewer, 'paymentFinding.list')) return null
  const findings = PaymentFinding.query(knex)
  if (isOpen === true) findings.whereNull('resolvedAt')
  if (isOpen === false) findings.whereNotNull('resolvedAt')
  return findings
}
