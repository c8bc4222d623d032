import { constraintOf } from '@rose-ash/db'
import { failed, notFoundError, type Outcome, validationError } from '@rose-ash/domain'

/** A broken constraint of a cycle's tables as an error that names the field; anything else goes on as it came. */
export function cycleConstraints(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'order_cycles_one_at_a_time':
      return failed(
        validationError(
          ['input', 'opensAt'],
          'Another cycle of this shop is open in that time. One begins when the other has ended.',
        ),
      )
    case 'order_cycle_items_within_cap':
      return failed(
        validationError(['input', 'items'], 'More than that are ordered already. A cap cannot be lower.'),
      )
    case 'pickups_within_capacity':
      return failed(
        validationError(
          ['input', 'pickups'],
          'More than that are expected already. A pickup must hold them.',
        ),
      )
    case 'order_cycle_items_variant_fkey':
      return failed(notFoundError(['input', 'items'], 'One of these variants does not exist.'))
    case 'order_cycle_claims_pickup_fkey':
      return failed(
        validationError(['input', 'pickups'], 'Somebody chose a pickup that is missing here. It must stay.'),
      )
    case 'order_cycle_claims_cycle_fkey':
      return failed(validationError(['input', 'id'], 'There are orders in this cycle, so it stays.'))
    default:
      throw error
  }
}
