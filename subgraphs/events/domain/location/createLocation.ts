import { check, done, newId, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Location } from '../../models/Location.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { locationFields } from './locationFields.ts'
import { locationRefused } from './locationRefused.ts'

const schema = z.object({
  id: z.uuid().optional(),
  name: locationFields.name,
  street: locationFields.street.default(null),
  locality: locationFields.locality.default(null),
  postcode: locationFields.postcode.default(null),
  country: locationFields.country.nullish(),
  latitude: locationFields.latitude.default(null),
  longitude: locationFields.longitude.default(null),
  accessNotes: locationFields.accessNotes.default(null),
})

export type CreateLocationInput = z.input<typeof schema>

export async function createLocation(
  events: EventsDomain,
  input: CreateLocationInput,
): Promise<Outcome<Location>> {
  policy.require(events.viewer, 'location.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, country, ...rest } = checked.value
  return Location.query(events.knex)
    .insertAndFetch({ ...rest, id: id ?? newId(), country: country ?? 'GB' })
    .then(done, locationRefused)
}
