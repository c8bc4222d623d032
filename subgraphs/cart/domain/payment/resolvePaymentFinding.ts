import { check, done, failed, isId, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { PaymentFinding } from '../../models/PaymentFinding.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'

const schema = z.object({
  id: z.string(),
  note: z.string().trim().min(1, 'Say what it was.').max(500, 'Use at most 500 characters.'),
})

/** Says what a finding turned out to be, and takes it off the list. Staff. */
export async function resolvePaymentFinding(
  cart: CartDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<PaymentFinding>> {
  policy.require(cart.viewer, 'paymentFinding.resolve')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, note } = checked.value
  const path = ['input', 'id']
  const known = isId(id) ? await PaymentFinding.query(cart.knex).findById(id) : undefined
  if (!known) return failed(notFoundError(path, 'There is no such finding.'))
  const [resolved] = await PaymentFinding.query(cart.knex)
    .patch({ note, resolvedAt: cart.clock.now(), resolvedBy: cart.viewer.userId })
    .where({ id })
    .whereNull('resolvedAt')
    .returning('*')
  return resolved ? done(resolved) : failed(validationError(path, 'Somebody has settled this already.'))
}
