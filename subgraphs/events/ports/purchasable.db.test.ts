import { beforeAll, expect, test } from '@jest/globals'
import { purchasablePortContract } from '@rose-ash/contracts/ports/purchasablePortContract.ts'
import { fixedClock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { createTicketType } from '../domain/ticketType/createTicketType.ts'
import { seedEvents } from '../seeds/seedEvents.ts'
import { purchasableProvider } from './purchasable.ts'

const database = useDatabase({ commits: true })
const clock = fixedClock('2027-02-01T12:00:00Z')
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
const hidden = '0190a000-0009-7000-8000-0000000000ff'

beforeAll(async () => {
  const { id: userId, handle, roles } = cast.members.ada
  const events = { knex: database.knex, clock, viewer: { userId, handle, roles }, origins }
  await seedEvents(events)
  await createTicketType(events, {
    id: hidden,
    eventId: breadWorkshop.id,
    title: 'For friends',
    priceMinor: 0,
    visibility: 'hidden',
  })
}, 60_000)

const provider = () => purchasableProvider(database.knex, clock)

purchasablePortContract('TicketType', provider, {
  first: { id: breadWorkshop.ticketTypeId, amountMinor: 4800 },
  second: { id: membersMeeting.ticketTypeId },
  hidden: { id: hidden },
})

test('names the event and the ticket', async () => {
  const { describe } = provider()
  const { items } = await describe({ items: [{ type: 'TicketType', id: breadWorkshop.ticketTypeId }] })
  expect(items[0]).toMatchObject({
    title: 'Sourdough from scratch: Place at the bench',
    sellerId: breadWorkshop.id,
    availableQuantity: 10,
    maxPerOrder: 4,
  })
})
