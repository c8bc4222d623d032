import { emit, removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Calendar } from '../../models/Calendar.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { calendarChanged } from './calendarChanged.ts'
import { calendarRefused } from './calendarRefused.ts'

export async function deleteCalendar(events: EventsDomain, seen: Seen): Promise<Outcome<Calendar>> {
  policy.require(events.viewer, 'calendar.delete')
  return events.knex
    .transaction(async (trx) => {
      const gone = await removeRow(Calendar, trx, seen)
      if (gone.ok) await emit(trx, 'events', calendarChanged(events, gone.value))
      return gone
    })
    .catch(calendarRefused)
}
