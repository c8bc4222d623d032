import { check, failed, leftOut, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import type { Event } from '../../models/Event.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { isSeries } from '../series/isSeries.ts'
import { changeOneDate } from './changeOneDate.ts'
import { changeWholeEvent } from './changeWholeEvent.ts'
import { eventFields } from './eventFields.ts'
import { eventRefused } from './eventRefused.ts'
import { findEvent } from './findEvent.ts'
import { findOccurrence } from './findOccurrence.ts'
import { splitSeries } from './splitSeries.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  scope: leftOut(z.enum(['this', 'following', 'all'])),
  occurrenceId: leftOut(z.string()),
  title: leftOut(eventFields.title),
  slug: leftOut(eventFields.slug),
  summary: eventFields.summary.optional(),
  descriptionHtml: eventFields.descriptionHtml.optional(),
  category: leftOut(eventFields.category),
  tags: leftOut(eventFields.tags),
  picture: eventFields.picture.optional(),
  pictureAlt: eventFields.pictureAlt.optional(),
  locationId: eventFields.locationId.optional(),
  onlineUrl: eventFields.onlineUrl.optional(),
  localStart: leftOut(eventFields.localStart),
  localEnd: leftOut(eventFields.localEnd),
  timezone: leftOut(eventFields.timezone),
  allDay: leftOut(eventFields.allDay),
  rule: eventFields.rule.optional(),
  extraDates: leftOut(eventFields.extraDates),
  exceptDates: leftOut(eventFields.exceptDates),
  hostIds: leftOut(eventFields.hostIds),
})

export type UpdateEventInput = z.input<typeof schema>
type Checked = z.output<typeof schema>

/** What may change about an event; what is undefined stays as it is. */
export type EventChanges = Omit<Checked, 'id' | 'version' | 'scope' | 'occurrenceId'>

/** Changes an event: one date, that date and all after it, or all of it. The value is the event that holds the change. */
export async function updateEvent(events: EventsDomain, input: UpdateEventInput): Promise<Outcome<Event>> {
  const found = await findEvent(events, input.id)
  if (!found.ok) return found
  policy.require(events.viewer, 'event.update', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, scope, occurrenceId, ...changes } = checked.value
  const seen = { id, version }
  // the one date of an event that happens once is all of it
  if (scope === undefined || scope === 'all' || !isSeries(found.value.event))
    return changeWholeEvent(events, found.value, seen, changes).catch(eventRefused)
  if (occurrenceId === undefined) return failed(whichDate)
  const date = await findOccurrence(events.knex, found.value.event, occurrenceId)
  if (!date.ok) return date
  const change = scope === 'this' ? changeOneDate : splitSeries
  return change(events, found.value, seen, date.value, changes).catch(eventRefused)
}

const whichDate = validationError(['input', 'occurrenceId'], 'Say which date to change, or change them all.')
