import { constraintOf } from '@rose-ash/db'
import { failed, notFoundError, type Outcome, takenError, validationError } from '@rose-ash/domain'

/** A broken constraint of an event as an error that names the field; anything else goes on as it came. */
export function eventRefused(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'events_slug_key':
      return failed(takenError(['input', 'slug'], 'Another event in this calendar has this slug.'))
    case 'events_location_fkey':
    case 'occurrences_location_fkey':
      return failed(notFoundError(['input', 'locationId'], 'There is no such place.'))
    case 'events_picture_described':
      return failed(validationError(['input', 'pictureAlt'], 'Say what the picture shows.'))
    case 'events_description_length':
      return failed(
        validationError(['input', 'descriptionHtml'], 'A description has at most 20,000 characters.'),
      )
    default:
      throw error
  }
}
