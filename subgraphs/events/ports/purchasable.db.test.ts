import { beforeAll, expect, jest, test } from '@jest/globals'
import { purchasablePortContract } from '@rose-ash/contracts/ports/purchasablePortContract.ts'
import { fixedClock, newId } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { expireHolds } from '../domain/hold/expireHolds.ts'
import { holdViolations } from '../domain/hold/holdViolations.ts'
import { createTicketType } from '../domain/ticketType/createTicketType.ts'
import { seedEvents } from '../seeds/seedEvents.ts'
import { purchasableProvider } from './purchasable.ts'

jest.setTimeout(30_000)
const database = useDatabase({ commits: true })
const startsAt = new Date('2027-02-01T12:00:00Z')
const clock = fixedClock(startsAt)
const origin = 'http://localhost:3000'
const origins = {
  blog: origin,
  market: origin,
  cart: origin,
  events: origin,
  federation: origin,
  account: origin,
}
const { breadWorkshop, membersMeeting } = cast.events
const { id: userId, handle, roles } = cast.members.ada
const hidden = newId()
const events = () => ({ knex: database.knex, clock, viewer: { userId, handle, roles }, origins })
const provider = () => purchasableProvider({ knex: database.knex, clock })
const breadTicket = { type: 'TicketType', id: breadWorkshop.ticketTypeId } as const

let toCome: string[] = []
let sold = 0
async function putOnSale(capacity: number): Promise<string> {
  const id = newId()
  const eventId = toCome[sold++ % toCome.length] as string
  const outcome = await createTicketType(events(), {
    ...{ id, eventId, capacity, title: `Sale ${sold}`, priceMinor: 500, maxPerOrder: 99 },
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors))
  return id
}

beforeAll(async () => {
  await seedEvents(events())
  toCome = await database
    .knex('events.occurrences as date')
    .join('events.events as event', 'event.id', 'date.eventId')
    .join('events.calendars as calendar', 'calendar.id', 'event.calendarId')
    .where({ 'event.status': 'published', 'calendar.visibility': 'public', 'date.status': 'scheduled' })
    .where('date.startsAt', '>', '2027-03-01')
    .distinct()
    .pluck('event.id')
  await createTicketType(events(), {
    id: hidden,
    eventId: breadWorkshop.id,
    title: 'For friends',
    priceMinor: 0,
    visibility: 'hidden',
  })
}, 60_000)

purchasablePortContract('TicketType', {
  startsAt,
  createProvider: (movable) => purchasableProvider({ knex: database.knex, clock: movable }),
  known: {
    first: { id: breadWorkshop.ticketTypeId, amountMinor: 4800 },
    second: { id: membersMeeting.ticketTypeId },
    hidden: { id: hidden },
  },
  putOnSale,
  expire: (movable) => expireHolds({ knex: database.knex, clock: movable }),
  violations: () => holdViolations(database.knex),
})

test('names the event and the ticket', async () => {
  const { items } = await provider().describe({ items: [breadTicket] })
  expect(items[0]).toMatchObject({
    title: 'Sourdough from scratch: Place at the bench',
    sellerId: breadWorkshop.id,
    availableQuantity: 10,
    maxPerOrder: 4,
  })
})
