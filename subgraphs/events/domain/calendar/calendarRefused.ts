import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError, validationError } from '@rose-ash/domain'

/** A broken constraint of `events.calendars` as an error that names the field; anything else goes on as it came. */
export function calendarRefused(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'calendars_slug_key':
      return failed(takenError(['input', 'slug'], 'Another calendar has this slug.'))
    case 'events_calendar_fkey':
      return failed(
        validationError(
          ['input', 'id'],
          'There are events in this calendar. Remove them first, or move them.',
        ),
      )
    default:
      throw error
  }
}
