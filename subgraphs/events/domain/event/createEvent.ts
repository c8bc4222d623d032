import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { Event } from '../../models/Event.ts'
import { policy } from '../../policy.ts'
import { findCalendar } from '../calendar/findCalendar.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { materialise } from '../series/materialise.ts'
import { eventFields } from './eventFields.ts'
import { eventRefused } from './eventRefused.ts'
import { saveHosts } from './saveHosts.ts'
import { timingOf } from './timingOf.ts'

const schema = z.object({
  id: z.uuid().optional(),
  calendarId: z.string(),
  title: eventFields.title,
  slug: eventFields.slug.nullish(),
  summary: eventFields.summary.default(null),
  descriptionHtml: eventFields.descriptionHtml.default(null),
  category: eventFields.category.nullish(),
  tags: eventFields.tags.nullish(),
  picture: eventFields.picture.default(null),
  pictureAlt: eventFields.pictureAlt.default(null),
  locationId: eventFields.locationId.default(null),
  onlineUrl: eventFields.onlineUrl.default(null),
  localStart: eventFields.localStart,
  localEnd: eventFields.localEnd,
  timezone: eventFields.timezone.nullish(),
  allDay: eventFields.allDay.nullish(),
  rule: eventFields.rule.default(null),
  extraDates: eventFields.extraDates.nullish(),
  exceptDates: eventFields.exceptDates.nullish(),
  hostIds: eventFields.hostIds.nullish(),
})

export type CreateEventInput = z.input<typeof schema>

/** Creates an event as a draft, with its dates. */
export async function createEvent(events: EventsDomain, input: CreateEventInput): Promise<Outcome<Event>> {
  const calendar = await findCalendar(events, input.calendarId, 'calendarId')
  if (!calendar.ok) return calendar
  policy.require(events.viewer, 'event.create', calendar.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { hostIds, slug, ...given } = checked.value
  const now = events.clock.now()
  const timing = timingOf(
    {
      localStart: given.localStart,
      localEnd: given.localEnd,
      timezone: given.timezone ?? calendar.value.timezone,
      allDay: given.allDay ?? false,
      rule: given.rule,
      extraDates: given.extraDates ?? [],
      exceptDates: given.exceptDates ?? [],
    },
    now,
  )
  if (!timing.ok) return timing
  const id = given.id ?? newId()
  return events.knex
    .transaction(async (trx) => {
      const event = await Event.query(trx).insertAndFetch({
        ...given,
        ...timing.value,
        extraDates: [...timing.value.extraDates],
        exceptDates: [...timing.value.exceptDates],
        id,
        slug: slug ?? slugify(given.title),
        status: 'draft',
        category: given.category ?? 'other',
        tags: given.tags ?? [],
        uid: `${id}@${new URL(events.origins.events).host}`,
        createdAt: now,
        updatedAt: now,
      })
      await saveHosts(trx, id, hostIds ?? [])
      await materialise(trx, event, now)
      return event
    })
    .then(done, eventRefused)
}
