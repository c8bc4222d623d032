import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'

/** A broken constraint of `events.ticket_types` as an error that names the field; anything else goes on as it came. */
export function ticketTypeRefused(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint === 'ticket_types_sale_order')
    return failed(validationError(['input', 'saleEndsAt'], 'The sale must end after it begins.'))
  throw error
}
