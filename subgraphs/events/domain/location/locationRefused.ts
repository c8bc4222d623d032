import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'

/** A broken constraint of `events.locations` as an error that names the field; anything else goes on as it came. */
export function locationRefused(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'locations_point':
      return failed(validationError(['input', 'longitude'], 'Give latitude and longitude, or neither.'))
    case 'events_location_fkey':
    case 'occurrences_location_fkey':
      return failed(validationError(['input', 'id'], 'There are events at this place. Move them first.'))
    default:
      throw error
  }
}
