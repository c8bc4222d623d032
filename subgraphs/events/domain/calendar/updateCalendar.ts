import { changeRow, emit } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Calendar } from '../../models/Calendar.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { calendarChanged } from './calendarChanged.ts'
import { calendarFields } from './calendarFields.ts'
import { calendarRefused } from './calendarRefused.ts'
import { findCalendar } from './findCalendar.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(calendarFields.title),
  slug: leftOut(calendarFields.slug),
  description: calendarFields.description.optional(),
  timezone: leftOut(calendarFields.timezone),
  visibility: leftOut(calendarFields.visibility),
  colour: leftOut(calendarFields.colour),
  ownerId: leftOut(calendarFields.ownerId),
  actorId: calendarFields.actorId.optional(),
})

export type UpdateCalendarInput = z.input<typeof schema>

export async function updateCalendar(
  events: EventsDomain,
  input: UpdateCalendarInput,
): Promise<Outcome<Calendar>> {
  const found = await findCalendar(events, input.id)
  if (!found.ok) return found
  policy.require(events.viewer, 'calendar.update', found.value)
  if (input.ownerId != null) policy.require(events.viewer, 'calendar.handOver')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return events.knex
    .transaction(async (trx) => {
      const changed = await changeRow(Calendar, trx, { id, version }, changes)
      if (!changed.ok) return changed
      await emit(trx, 'events', calendarChanged(events, changed.value))
      return changed
    })
    .catch(calendarRefused)
}
