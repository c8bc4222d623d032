import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Location } from '../../models/Location.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { locationRefused } from './locationRefused.ts'

export async function deleteLocation(events: EventsDomain, seen: Seen): Promise<Outcome<Location>> {
  policy.require(events.viewer, 'location.delete')
  return removeRow(Location, events.knex, seen).catch(locationRefused)
}
