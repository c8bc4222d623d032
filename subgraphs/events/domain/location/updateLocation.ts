import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Location } from '../../models/Location.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { locationFields } from './locationFields.ts'
import { locationRefused } from './locationRefused.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  name: leftOut(locationFields.name),
  street: locationFields.street.optional(),
  locality: locationFields.locality.optional(),
  postcode: locationFields.postcode.optional(),
  country: leftOut(locationFields.country),
  latitude: locationFields.latitude.optional(),
  longitude: locationFields.longitude.optional(),
  accessNotes: locationFields.accessNotes.optional(),
})

export type UpdateLocationInput = z.input<typeof schema>

export async function updateLocation(
  events: EventsDomain,
  input: UpdateLocationInput,
): Promise<Outcome<Location>> {
  policy.require(events.viewer, 'location.update')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return changeRow(Location, events.knex, { id, version }, changes).catch(locationRefused)
}
