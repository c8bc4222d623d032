import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'

/** A broken constraint of `events.ticket_types` as an error that names the field; anything else goes on as it came. */
export function ticketTypeRefused(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'ticket_types_sale_order':
      return failed(validationError(['input', 'saleEndsAt'], 'The sale must end after it begins.'))
    case 'ticket_types_not_oversold':
      return failed(validationError(['input', 'capacity'], 'More than that are sold or being paid for.'))
    case 'ticket_holds_ticket_type_fkey':
      return failed(
        validationError(['input', 'id'], 'Somebody has ordered tickets of this type. End its sale instead.'),
      )
    default:
      throw error
  }
}
