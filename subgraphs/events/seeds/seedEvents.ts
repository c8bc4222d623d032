import type { Outcome, Viewer } from '@rose-ash/domain'
import { type CastMember, type CastThing, cast } from '../../../seeds/cast.ts'
import { type CreateCalendarInput, createCalendar } from '../domain/calendar/createCalendar.ts'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { cancelEvent } from '../domain/event/cancelEvent.ts'
import { changeStatus } from '../domain/event/changeStatus.ts'
import { createEvent } from '../domain/event/createEvent.ts'
import { updateEvent } from '../domain/event/updateEvent.ts'
import { createLocation } from '../domain/location/createLocation.ts'
import { spanOf, timesOf, wallClock } from '../domain/series/wallClock.ts'
import { createTicketType } from '../domain/ticketType/createTicketType.ts'
import { Calendar } from '../models/Calendar.ts'
import { Event } from '../models/Event.ts'
import { Location } from '../models/Location.ts'
import { Occurrence } from '../models/Occurrence.ts'
import { type Day, dayOf } from './dates.ts'
import { hallEvents } from './hallEvents.ts'
import { learningEvents } from './learningEvents.ts'
import { marketDays } from './marketDays.ts'
import { type PlaceName, places } from './places.ts'
import type { SeedEvent } from './SeedEvent.ts'

const { ada, chioma, goran } = cast.members

interface SeedCalendar extends CastThing {
  readonly about: Omit<CreateCalendarInput, 'id' | 'slug' | 'title'>
  readonly events: (today: Day) => readonly SeedEvent[]
}

const owned = (owner: CastMember) => ({ ownerId: owner.id, actorId: cast.siteActors.events })

const calendars: readonly SeedCalendar[] = [
  {
    ...cast.calendars.market,
    about: {
      ...owned(chioma),
      colour: 'moss',
      description: 'When the stalls are up, in the square, at the mill and in the hall.',
    },
    events: marketDays,
  },
  {
    ...cast.calendars.commons,
    about: {
      ...owned(goran),
      colour: 'rose',
      description: 'Meetings, meals and music in the hall that the members bought from the county in 2019.',
    },
    events: hallEvents,
  },
  {
    ...cast.calendars.learning,
    about: {
      ...owned(goran),
      colour: 'wheat',
      description: 'Days with the people who make things, and walks with the people who know the way.',
    },
    events: learningEvents,
  },
]

/** Three calendars with what happens in Ashcombe, told relative to today so that something always lies ahead. */
export async function seedEvents(domain: EventsDomain): Promise<void> {
  const events = { ...domain, viewer: viewerOf(ada) }
  const placeIds = await seedPlaces(events)
  for (const calendar of calendars) {
    await seedCalendar(events, calendar)
    for (const event of calendar.events(dayOf(events.clock.now())))
      await seedEvent(events, calendar.id, event, placeIds)
  }
}

async function seedPlaces(events: EventsDomain): Promise<ReadonlyMap<PlaceName, string>> {
  const ids = new Map<PlaceName, string>()
  for (const [name, place] of Object.entries(places)) {
    const known = await Location.query(events.knex).findOne({ name: place.name })
    const { id } = known ?? needed(await createLocation(events, place))
    ids.set(name as PlaceName, id)
  }
  return ids
}

async function seedCalendar(events: EventsDomain, { id, slug, title, about }: SeedCalendar): Promise<void> {
  if (await Calendar.query(events.knex).findById(id)) return
  needed(await createCalendar(events, { id, slug, title, ...about }))
}

async function seedEvent(
  events: EventsDomain,
  calendarId: string,
  { place, tickets = [], fate, ...input }: SeedEvent,
  placeIds: ReadonlyMap<PlaceName, string>,
): Promise<void> {
  if (await Event.query(events.knex).findOne({ calendarId, slug: input.slug })) return
  const locationId = place === undefined ? null : (placeIds.get(place) ?? null)
  const event = needed(await createEvent(events, { ...input, calendarId, locationId }))
  for (const ticket of tickets) needed(await createTicketType(events, { ...ticket, eventId: event.id }))
  if (fate === 'draft') return
  const shown = needed(await changeStatus(events, event, 'event.publish'))
  if (fate === 'cancelled') needed(await changeStatus(events, shown, 'event.cancel'))
  await changeOfPlan(events, shown)
}

/** Nothing goes on for ever without an exception: the choir moves once, and once there is no soup. */
async function changeOfPlan(events: EventsDomain, event: Event): Promise<void> {
  const nth = (offset: number) =>
    Occurrence.query(events.knex)
      .where('eventId', event.id)
      .where('startsAt', '>', events.clock.now())
      .orderBy('startsAt')
      .offset(offset)
      .first()
      .throwIfNotFound()
  if (event.slug === 'commons-choir') {
    const date = await nth(2)
    const later = spanOf('2000-01-01T19:30:00', '2000-01-02T19:00:00')
    const localStart = timesOf(wallClock(date.localStart), later, event.timezone).localEnd
    const summary = 'On Wednesday this once: the hall is lent to the blood donors on Tuesday.'
    const { id, version } = event
    needed(
      await updateEvent(events, { id, version, scope: 'this', occurrenceId: date.id, localStart, summary }),
    )
  }
  if (event.slug === 'soup-lunch')
    needed(await cancelEvent(events, { ...event, occurrenceId: (await nth(3)).id }))
}

const viewerOf = ({ id, handle, roles }: CastMember): Viewer => ({ userId: id, handle, roles })

/** A seed that its own verbs refuse is a bug of the seed. */
function needed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The seeds of events were refused: ${JSON.stringify(outcome.errors)}`)
  return outcome.value
}
