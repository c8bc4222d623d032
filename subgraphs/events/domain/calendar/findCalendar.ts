import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Calendar } from '../../models/Calendar.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'

/** The calendar that the input field names, if the viewer may see it. */
export async function findCalendar(
  { knex, viewer }: EventsDomain,
  id: string,
  field = 'id',
): Promise<Outcome<Calendar>> {
  const calendar = isId(id) ? await Calendar.query(knex).findById(id) : undefined
  return calendar && policy.can(viewer, 'calendar.read', calendar)
    ? done(calendar)
    : failed(notFoundError(['input', field], 'There is no such calendar.'))
}
