import { emit } from '@rose-ash/db'
import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { Calendar } from '../../models/Calendar.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { calendarChanged } from './calendarChanged.ts'
import { calendarFields } from './calendarFields.ts'
import { calendarRefused } from './calendarRefused.ts'

const schema = z.object({
  id: z.uuid().optional(),
  title: calendarFields.title,
  slug: calendarFields.slug.nullish(),
  description: calendarFields.description.default(null),
  timezone: calendarFields.timezone.nullish(),
  visibility: calendarFields.visibility.nullish(),
  colour: calendarFields.colour.nullish(),
  ownerId: calendarFields.ownerId.nullish(),
  actorId: calendarFields.actorId.default(null),
})

export type CreateCalendarInput = z.input<typeof schema>

export async function createCalendar(
  events: EventsDomain,
  input: CreateCalendarInput,
): Promise<Outcome<Calendar>> {
  policy.require(events.viewer, 'calendar.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, title, slug, timezone, visibility, colour, ownerId, ...rest } = checked.value
  return events.knex
    .transaction(async (trx) => {
      const calendar = await Calendar.query(trx).insertAndFetch({
        ...rest,
        id: id ?? newId(),
        title,
        slug: slug ?? slugify(title),
        timezone: timezone ?? 'Europe/London',
        visibility: visibility ?? 'public',
        colour: colour ?? 'rose',
        ownerId: ownerId ?? (events.viewer.userId as string),
      })
      await emit(trx, 'events', calendarChanged(events, calendar))
      return calendar
    })
    .then(done, calendarRefused)
}
