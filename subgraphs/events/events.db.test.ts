import { describe, expect, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, fixedClock, newId, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { type Answered, useDatabase } from '@rose-ash/testing'
import { type CastMember, cast } from '../../seeds/cast.ts'
import { extendSeries } from './domain/series/extendSeries.ts'
import { createEvents } from './index.ts'

const database = useDatabase()

const origins = {
  blog: 'http://blog.localhost:3000',
  market: 'http://market.localhost:3000',
  cart: 'http://cart.localhost:3000',
  events: 'http://events.localhost:3000',
  federation: 'http://federation.localhost:3000',
  account: 'http://account.localhost:3000',
}
const { ada, bram, goran, hana } = cast.members
const as = ({ id, handle, roles }: CastMember): Viewer => ({ userId: id, handle, roles })
/** A Monday in winter. */
const now = '2027-02-01T12:00:00Z'

async function ask(query: string, variables = {}, viewer: Viewer = as(ada), at = now): Promise<Answered> {
  const room = createEvents({
    knex: database.knex,
    clock: fixedClock(at),
    origins,
    registry: createRegistry(),
  })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  return errors ? { ...data, errors } : data
}

/** Runs a mutation that returns its noun under `field`. */
async function change(mutation: string, field: string, input: object, viewer?: Viewer) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const answer = await ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
       ${field} userErrors { __typename code path message ... on ConflictError { currentVersion } ... on InvalidRecurrenceError { part } } } }`,
    { input },
    viewer,
  )
  return answer[mutation] ?? answer
}

const topics = async (): Promise<string[]> =>
  (await database.knex('events.outbox').select('topic').orderBy('id')).map(({ topic }) => topic)

const refused = (code: string) => ({ errors: [{ extensions: { code } }] })

const makeCalendar = async (input: object = {}) =>
  (
    await change('createCalendar', 'calendar { id version slug }', {
      title: 'Valley',
      ownerId: goran.id,
      ...input,
    })
  ).calendar

const eventFields = `event { id version slug status localStart localEnd timezone startsAt endsAt recurrence { rule text exceptDates }
  continues { id } occurrences(first: 100) { nodes { id recurrenceId localStart startsAt endsAt status title } totalCount { value } } }`

const makeEvent = (calendarId: string, input: object = {}, viewer?: Viewer) =>
  change(
    'createEvent',
    eventFields,
    {
      calendarId,
      title: 'Choir',
      localStart: '2027-03-16T19:30:00',
      localEnd: '2027-03-16T21:00:00',
      ...input,
    },
    viewer,
  )

interface Date_ {
  id: string
  recurrenceId: string
  localStart: string
  startsAt: string
  status: string
}
const starts = ({ event }: { event: { occurrences: { nodes: Date_[] } } }) =>
  event.occurrences.nodes.map(({ startsAt }) => startsAt.slice(0, 16))
const locals = ({ event }: { event: { occurrences: { nodes: Date_[] } } }) =>
  event.occurrences.nodes.map(({ localStart }) => localStart.slice(0, 16))
const read = async (id: string) => ({
  event: (
    await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Event { ${eventFields.slice(8, -1)} } } }`,
      { r: [{ __typename: 'Event', id }] },
    )
  )._entities[0],
})

describe('a calendar', () => {
  const fields = 'calendar { id version slug title colour visibility timezone owner { id } url icsUrl }'

  test('is made, changed and removed, and tells of it', async () => {
    const { calendar } = await change('createCalendar', fields, {
      title: 'Market days',
      colour: 'MOSS',
      ownerId: goran.id,
    })
    expect(calendar).toEqual({
      id: expect.any(String),
      version: 1,
      slug: 'market-days',
      title: 'Market days',
      colour: 'MOSS',
      visibility: 'PUBLIC',
      timezone: 'Europe/London',
      owner: { id: goran.id },
      url: 'http://events.localhost:3000/calendars/market-days',
      icsUrl: 'http://events.localhost:3000/calendars/market-days.ics',
    })
    const { id } = calendar
    expect((await change('createCalendar', fields, { title: 'Market days' })).userErrors).toMatchObject([
      { code: 'TAKEN', path: ['input', 'slug'] },
    ])
    expect(
      (await change('createCalendar', fields, { title: 'X', timezone: 'Mars/Base' })).userErrors,
    ).toMatchObject([{ code: 'VALIDATION', path: ['input', 'timezone'] }])
    const update = (input: object, viewer?: Viewer) =>
      change('updateCalendar', fields, { id, ...input }, viewer)
    expect((await update({ version: 1, title: 'Stalls' }, as(goran))).calendar).toMatchObject({
      title: 'Stalls',
      version: 2,
    })
    expect((await update({ version: 1, title: 'Late' })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ])
    expect(await update({ version: 2, title: 'Mine' }, as(hana))).toMatchObject(refused('FORBIDDEN'))
    expect(await update({ version: 2, ownerId: hana.id }, as(goran))).toMatchObject(refused('FORBIDDEN'))
    expect(await change('deleteCalendar', 'deletedId', { id, version: 2 }, as(goran))).toMatchObject(
      refused('FORBIDDEN'),
    )
    expect(await change('deleteCalendar', 'deletedId', { id, version: 2 })).toEqual({
      deletedId: id,
      userErrors: [],
    })
    expect(await topics()).toEqual(Array(3).fill('events.calendar.changed'))
  })

  test('with events in it is not removed', async () => {
    const { id } = await makeCalendar()
    await makeEvent(id)
    expect((await change('deleteCalendar', 'deletedId', { id, version: 1 })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'id'] },
    ])
  })

  test('that is private is seen by its owner, and its dates by nobody else', async () => {
    const { id } = await makeCalendar({ visibility: 'PRIVATE' })
    const { event } = await makeEvent(id)
    await change('publishEvent', 'event { id }', { id: event.id, version: 1 })
    const look = (viewer: Viewer) =>
      ask(
        `{ calendar(slug: "valley") { title } calendars { nodes { slug } } event(slug: "choir") { title }
           occurrences(filter: { from: "2027-01-01T00:00:00Z" }) { nodes { title } } }`,
        {},
        viewer,
      )
    const nothing = { calendar: null, calendars: { nodes: [] }, event: null, occurrences: { nodes: [] } }
    expect(await look(as(hana))).toEqual(nothing)
    expect(await look(as(goran))).toEqual({
      ...nothing,
      calendar: { title: 'Valley' },
      event: { title: 'Choir' },
    })
    await change('updateCalendar', 'calendar { id }', { id, version: 1, visibility: 'UNLISTED' })
    expect(await look(anonymous)).toEqual({
      ...nothing,
      calendar: { title: 'Valley' },
      event: { title: 'Choir' },
    })
    await change('updateCalendar', 'calendar { id }', { id, version: 2, visibility: 'PUBLIC' })
    expect((await look(anonymous)).occurrences.nodes).toHaveLength(1)
  })
})

describe('a location', () => {
  const fields = 'location { id version name locality latitude longitude }'

  test('is made, changed and removed', async () => {
    const { location } = await change(
      'createLocation',
      fields,
      { name: 'Old barn', locality: 'Ashcombe' },
      as(bram),
    )
    const { id } = location
    expect(await change('createLocation', fields, { name: 'Barn' }, as(hana))).toMatchObject(
      refused('FORBIDDEN'),
    )
    expect((await change('createLocation', fields, { name: ' ', latitude: 91 })).userErrors).toMatchObject([
      { path: ['input', 'name'] },
      { path: ['input', 'latitude'] },
    ])
    expect(
      (await change('updateLocation', fields, { id, version: 1, latitude: 51.7, longitude: -2.2 })).location,
    ).toEqual({
      id,
      version: 2,
      name: 'Old barn',
      locality: 'Ashcombe',
      latitude: 51.7,
      longitude: -2.2,
    })
    expect((await ask('{ locations(search: "BARN") { nodes { name } } }')).locations.nodes).toEqual([
      { name: 'Old barn' },
    ])
    expect((await ask('{ locations(search: "hall") { nodes { name } } }')).locations.nodes).toEqual([])
    expect((await change('deleteLocation', 'deletedId', { id, version: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ])
    expect(await change('deleteLocation', 'deletedId', { id, version: 2 })).toEqual({
      deletedId: id,
      userErrors: [],
    })
  })

  test('of which only half a point is known is refused', async () => {
    expect(
      (await change('createLocation', fields, { name: 'Old barn', latitude: 51.7 })).userErrors,
    ).toMatchObject([{ code: 'VALIDATION', path: ['input', 'longitude'] }])
  })

  test('where something happens is not removed', async () => {
    const { location } = await change('createLocation', fields, { name: 'Old barn' })
    await makeEvent((await makeCalendar()).id, { locationId: location.id })
    expect(
      (await change('deleteLocation', 'deletedId', { id: location.id, version: 1 })).userErrors,
    ).toMatchObject([{ code: 'VALIDATION', path: ['input', 'id'] }])
  })
})

describe('an event', () => {
  test('is made from what is given, and cleaned', async () => {
    const { id } = await makeCalendar()
    const { event } = await change(
      'createEvent',
      'event { id slug title status category tags descriptionHtml picture { url alt } hosts { id } localStart startsAt endsAt timezone url icsUrl recurrence { rule } viewerCanEdit }',
      {
        calendarId: id,
        title: ' Bread & butter ',
        descriptionHtml:
          '<p onclick="x()">Hello <script>alert(1)</script><a href="javascript:x()">there</a></p>',
        category: 'WORKSHOP',
        tags: ['bread', 'bread', 'butter'],
        picture: 'bread',
        pictureAlt: 'Two loaves',
        localStart: '2027-07-03T10:00',
        localEnd: '2027-07-03T12:00',
        hostIds: [bram.id, ada.id],
      },
      as(goran),
    )
    expect(event).toEqual({
      id: expect.any(String),
      slug: 'bread-and-butter',
      title: 'Bread & butter',
      status: 'DRAFT',
      category: 'WORKSHOP',
      tags: ['bread', 'butter'],
      descriptionHtml: '<p>Hello <a>there</a></p>',
      picture: { url: '/assets/pictures/bread.svg', alt: 'Two loaves' },
      hosts: [{ id: bram.id }, { id: ada.id }],
      localStart: '2027-07-03T10:00:00',
      startsAt: '2027-07-03T09:00:00.000Z',
      endsAt: '2027-07-03T11:00:00.000Z',
      timezone: 'Europe/London',
      url: 'http://events.localhost:3000/calendars/valley/bread-and-butter',
      icsUrl: 'http://events.localhost:3000/calendars/valley/bread-and-butter.ics',
      recurrence: null,
      viewerCanEdit: true,
    })
  })

  test.each([
    [{ title: '' }, 'VALIDATION', 'title'],
    [{ localEnd: '2027-03-16T19:30:00' }, 'VALIDATION', 'localEnd'],
    [{ localEnd: '2027-03-31T19:30:00' }, 'VALIDATION', 'localEnd'],
    [{ allDay: true }, 'VALIDATION', 'allDay'],
    [{ picture: 'bread' }, 'VALIDATION', 'pictureAlt'],
    [{ onlineUrl: 'javascript:alert(1)' }, 'VALIDATION', 'onlineUrl'],
    [{ locationId: newId() }, 'NOT_FOUND', 'locationId'],
    [{ tags: 'abcdefghi'.split('') }, 'VALIDATION', 'tags'],
    [{ hostIds: Array.from({ length: 13 }, newId) }, 'VALIDATION', 'hostIds'],
    [{ rule: 'FREQ=SECONDLY' }, 'INVALID_RECURRENCE', 'rule'],
    [{ rule: 'FREQ=WEEKLY;BYDAY=SA' }, 'INVALID_RECURRENCE', 'rule'],
  ])('%j is refused as %s at %s', async (input, code, field) => {
    const { id } = await makeCalendar()
    expect(await makeEvent(id, input)).toMatchObject({
      event: null,
      userErrors: [{ code, path: expect.arrayContaining(['input', field]) }],
    })
  })

  test('has a slug of its own in its calendar', async () => {
    const { id } = await makeCalendar()
    const other = await makeCalendar({ title: 'Other' })
    await makeEvent(id)
    expect((await makeEvent(other.id)).userErrors).toEqual([])
    expect((await makeEvent(id)).userErrors).toMatchObject([{ code: 'TAKEN', path: ['input', 'slug'] }])
  })

  test('is written by those who look after the calendar, and changed by its hosts too', async () => {
    const { id } = await makeCalendar()
    expect(await makeEvent(id, {}, as(hana))).toMatchObject(refused('FORBIDDEN'))
    expect(await makeEvent(id, {}, anonymous)).toMatchObject(refused('UNAUTHENTICATED'))
    const { event } = await makeEvent(id, { hostIds: [hana.id] }, as(goran))
    const update = (viewer: Viewer) =>
      change('updateEvent', 'event { version title }', { id: event.id, version: 1, title: 'Songs' }, viewer)
    expect((await update(as(bram))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await update(as(hana))).event).toEqual({ version: 2, title: 'Songs' })
    expect((await update(as(hana))).userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }])
    expect(await change('deleteEvent', 'deletedId', { id: event.id, version: 2 }, as(hana))).toMatchObject(
      refused('FORBIDDEN'),
    )
    expect(await change('deleteEvent', 'deletedId', { id: event.id, version: 2 }, as(goran))).toEqual({
      deletedId: event.id,
      userErrors: [],
    })
  })

  test('is seen once it is published, stays to be seen when it is cancelled, and is told of', async () => {
    const { id: calendarId } = await makeCalendar()
    const { event } = await makeEvent(calendarId)
    const look = async () => {
      const answer = await ask(
        `{ event(slug: "choir") { status } occurrences(filter: { from: "2027-01-01T00:00:00Z" }) { nodes { status } } }`,
        {},
        anonymous,
      )
      return [answer.event?.status ?? null, ...answer.occurrences.nodes.map((date: Date_) => date.status)]
    }
    const become = (mutation: string, version: number) =>
      change(mutation, 'event { version status publishedAt }', { id: event.id, version })
    expect(await look()).toEqual([null])
    expect((await become('publishEvent', 1)).event).toMatchObject({
      status: 'PUBLISHED',
      publishedAt: '2027-02-01T12:00:00.000Z',
    })
    expect(await look()).toEqual(['PUBLISHED', 'SCHEDULED'])
    expect((await become('publishEvent', 1)).event.version).toBe(2)
    await become('cancelEvent', 2)
    expect(await look()).toEqual(['CANCELLED', 'CANCELLED'])
    await become('publishEvent', 3)
    expect(await look()).toEqual(['PUBLISHED', 'SCHEDULED'])
    await become('unpublishEvent', 4)
    expect(await look()).toEqual([null])
    expect((await become('cancelEvent', 4)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    expect((await topics()).slice(1)).toEqual([
      'events.event.published',
      'events.event.cancelled',
      'events.event.published',
      'events.event.updated',
    ])
  })
})

describe('a series', () => {
  const weekly = { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5' }

  test.each([
    [
      'Europe/London',
      ['2027-03-16T19:30', '2027-03-23T19:30', '2027-03-30T18:30', '2027-04-06T18:30', '2027-04-13T18:30'],
    ],
    [
      'America/New_York',
      ['2027-03-16T23:30', '2027-03-23T23:30', '2027-03-30T23:30', '2027-04-06T23:30', '2027-04-13T23:30'],
    ],
    [
      'Australia/Lord_Howe',
      ['2027-03-16T08:30', '2027-03-23T08:30', '2027-03-30T08:30', '2027-04-06T09:00', '2027-04-13T09:00'],
    ],
  ])('keeps its time on the clock in %s when the clocks change', async (timezone, expected) => {
    const made = await makeEvent((await makeCalendar()).id, { ...weekly, timezone })
    expect(starts(made)).toEqual(expected)
    expect(new Set(locals(made).map((local) => local.slice(11)))).toEqual(new Set(['19:30']))
  })

  test('keeps its time over the autumn change as well', async () => {
    const made = await makeEvent((await makeCalendar()).id, {
      localStart: '2027-10-26T19:30:00',
      localEnd: '2027-10-26T21:00:00',
      rule: 'FREQ=WEEKLY;COUNT=2',
    })
    expect(starts(made)).toEqual(['2027-10-26T18:30', '2027-11-02T19:30'])
  })

  test('that falls into a skipped hour begins as much later, once', async () => {
    const made = await makeEvent((await makeCalendar()).id, {
      localStart: '2027-03-27T01:30:00',
      localEnd: '2027-03-27T01:50:00',
      rule: 'FREQ=DAILY;COUNT=3',
    })
    expect(starts(made)).toEqual(['2027-03-27T01:30', '2027-03-28T01:30', '2027-03-29T00:30'])
    expect(made.event.occurrences.nodes[1].endsAt).toBe('2027-03-28T01:50:00.000Z')
  })

  test('is known for eighteen months ahead, and every night for a night more', async () => {
    const { event } = await makeEvent((await makeCalendar()).id, { rule: 'FREQ=WEEKLY' })
    const last = async () =>
      (await database.knex('events.occurrences').max('local_start as last').where({ eventId: event.id }))[0]
        ?.last
    expect(await last()).toBe('2028-09-12 19:30:00')
    const extend = (at: string) => extendSeries(database.knex, fixedClock(at), new AbortController().signal)
    expect(await extend('2027-03-01T02:40:00Z')).toBe(0)
    expect(await extend('2027-06-01T02:40:00Z')).toBe(1)
    expect(await last()).toBe('2028-11-28 19:30:00')
    expect(await extend('2027-06-01T02:40:00Z')).toBe(0)
    const finite = await makeEvent((await makeCalendar({ title: 'Other' })).id, weekly)
    expect(finite.event.occurrences.totalCount.value).toBe(5)
    expect(await extend('2027-06-02T02:40:00Z')).toBe(0)
  })

  test('that changes as a whole keeps the ids of its dates, and what was said of single ones', async () => {
    const made = await makeEvent((await makeCalendar()).id, {
      ...weekly,
      exceptDates: ['2027-03-30T19:30:00'],
    })
    const { id } = made.event
    const ids = made.event.occurrences.nodes.map((date: Date_) => date.id)
    await change('cancelEvent', 'event { id }', { id, version: 1, occurrenceId: ids[1] })
    const moved = await change('updateEvent', eventFields, {
      id,
      version: 2,
      localStart: '2027-03-16T18:00:00',
    })
    expect(moved.userErrors).toEqual([])
    expect(locals(moved)).toEqual([
      '2027-03-16T18:00',
      '2027-03-23T18:00',
      '2027-04-06T18:00',
      '2027-04-13T18:00',
    ])
    expect(moved.event.localEnd).toBe('2027-03-16T19:30:00')
    expect(moved.event.recurrence.exceptDates).toEqual(['2027-03-30T18:00:00'])
    expect(moved.event.occurrences.nodes.map((date: Date_) => date.id)).toEqual(ids)
    expect(moved.event.occurrences.nodes[1].status).toBe('CANCELLED')
    const wednesdays = await change('updateEvent', eventFields, {
      id,
      version: 3,
      localStart: '2027-03-17T18:00:00',
      rule: 'FREQ=WEEKLY;COUNT=5',
    })
    expect(wednesdays.event.occurrences.nodes.map((date: Date_) => date.id)).toEqual(ids)
    const shorter = await change('updateEvent', eventFields, {
      id,
      version: 4,
      rule: 'FREQ=WEEKLY;COUNT=2',
      exceptDates: [],
    })
    expect(shorter.event.occurrences.nodes.map((date: Date_) => date.id)).toEqual(ids.slice(0, 2))
    const once = await change('updateEvent', eventFields, { id, version: 5, rule: null })
    expect(once.event.recurrence).toBeNull()
    expect(once.event.occurrences.totalCount.value).toBe(1)
  })

  test('changes in one date, which keeps its place', async () => {
    const made = await makeEvent((await makeCalendar()).id, weekly)
    const { id } = made.event
    const date = made.event.occurrences.nodes[2]
    const update = (version: number, input: object) =>
      change('updateEvent', eventFields, { id, version, scope: 'THIS', occurrenceId: date.id, ...input })
    const { event } = await update(1, { localStart: '2027-03-31T20:00:00', title: 'On Wednesday' })
    expect(event.occurrences.nodes[2]).toEqual({
      id: date.id,
      recurrenceId: '2027-03-30T19:30:00',
      localStart: '2027-03-31T20:00:00',
      startsAt: '2027-03-31T19:00:00.000Z',
      endsAt: '2027-03-31T20:30:00.000Z',
      status: 'MOVED',
      title: 'On Wednesday',
    })
    expect((await update(2, { tags: ['x'], slug: 'y' })).userErrors).toMatchObject([
      { path: ['input', 'slug'] },
      { path: ['input', 'tags'] },
    ])
    expect((await update(2, { localEnd: '2027-03-30T20:00:00' })).userErrors).toMatchObject([
      { path: ['input', 'localEnd'] },
    ])
    const abroad = await change('updateEvent', eventFields, { id, version: 2, timezone: 'Europe/Paris' })
    expect(abroad.event.occurrences.nodes[2]).toMatchObject({
      localStart: '2027-03-31T20:00:00',
      startsAt: '2027-03-31T18:00:00.000Z',
    })
    const back = await update(3, { localStart: '2027-03-30T19:30:00' })
    expect(back.event.occurrences.nodes[2].status).toBe('SCHEDULED')
    expect(
      (await change('updateEvent', eventFields, { id, version: 4, scope: 'THIS', title: 'X' })).userErrors,
    ).toMatchObject([{ path: ['input', 'occurrenceId'] }])
    expect(
      (await change('updateEvent', eventFields, { id, version: 4, scope: 'THIS', occurrenceId: newId() }))
        .userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'occurrenceId'] }])
  })

  test('changes from one date on: a new event continues it, and the dates keep their ids', async () => {
    const { id: calendarId } = await makeCalendar()
    const made = await makeEvent(calendarId, { ...weekly, hostIds: [hana.id] })
    const { id } = made.event
    const ids = made.event.occurrences.nodes.map((date: Date_) => date.id)
    await change('createTicketType', 'ticketType { id }', { eventId: id, title: 'Seat', priceMinor: 500 })
    await change('publishEvent', 'event { id }', { id, version: 1 })
    const next = await change(
      'updateEvent',
      `${eventFields.slice(0, -1)} hosts { id } ticketTypes { title price { formatted } } }`,
      {
        id,
        version: 2,
        scope: 'FOLLOWING',
        occurrenceId: ids[3],
        localStart: '2027-04-06T20:00:00',
        title: 'Late choir',
      },
    )
    expect(next.userErrors).toEqual([])
    expect(next.event).toMatchObject({
      slug: 'choir-from-2027-04-06',
      status: 'PUBLISHED',
      continues: { id },
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=2;BYDAY=TU' },
      hosts: [{ id: hana.id }],
      ticketTypes: [{ title: 'Seat', price: { formatted: '£5.00' } }],
    })
    expect(locals(next)).toEqual(['2027-04-06T20:00', '2027-04-13T20:00'])
    expect(next.event.occurrences.nodes.map((date: Date_) => date.id)).toEqual(ids.slice(3))
    const before = await read(id)
    expect(locals(before)).toEqual(['2027-03-16T19:30', '2027-03-23T19:30', '2027-03-30T19:30'])
    expect(before.event.recurrence.text).toBe('every Tuesday until 6 April 2027')
    const listed = await ask('{ occurrences(filter: { from: "2027-01-01T00:00:00Z" }) { nodes { title } } }')
    expect(listed.occurrences.nodes).toHaveLength(5)
    const first = await change('updateEvent', eventFields, {
      id,
      version: 3,
      scope: 'FOLLOWING',
      occurrenceId: ids[0],
      title: 'Early choir',
    })
    expect(first.event.id).toBe(id)
  })
})

describe('a ticket type', () => {
  const fields =
    'ticketType { id version title kind price { amountMinor formatted } capacity maxPerOrder availability { state remaining changesAt } event { slug } }'
  const make = (eventId: string, input: object = {}, viewer?: Viewer) =>
    change(
      'createTicketType',
      fields,
      { eventId, title: 'Seat', priceMinor: 1250, capacity: 20, ...input },
      viewer,
    )
  const published = async () => {
    const { event } = await makeEvent((await makeCalendar()).id, { hostIds: [hana.id] })
    await change('publishEvent', 'event { id }', { id: event.id, version: 1 })
    return event.id as string
  }

  test('is made, changed and removed by whoever may change the event', async () => {
    const eventId = await published()
    expect(await make(eventId, {}, as(bram))).toMatchObject(refused('FORBIDDEN'))
    expect((await make(newId())).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'eventId'] },
    ])
    const { ticketType } = await make(eventId, {}, as(hana))
    const { id } = ticketType
    expect(ticketType).toEqual({
      id,
      version: 1,
      title: 'Seat',
      kind: 'PAID',
      price: { amountMinor: 1250, formatted: '£12.50' },
      capacity: 20,
      maxPerOrder: 10,
      availability: { state: 'ON_SALE', remaining: 20, changesAt: '2027-03-16T21:00:00.000Z' },
      event: { slug: 'choir' },
    })
    const update = (input: object, viewer?: Viewer) =>
      change('updateTicketType', fields, { id, ...input }, viewer)
    expect((await update({ version: 1, priceMinor: 0, capacity: null })).ticketType).toMatchObject({
      kind: 'FREE',
      capacity: null,
    })
    expect((await update({ version: 1, title: 'Chair' })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ])
    expect(await update({ version: 2, title: 'Chair' }, as(bram))).toMatchObject(refused('FORBIDDEN'))
    expect(await change('deleteTicketType', 'deletedId', { id, version: 2 })).toEqual({
      deletedId: id,
      userErrors: [],
    })
    expect((await topics()).filter((topic) => topic === 'events.ticket_type.changed')).toHaveLength(3)
  })

  test.each([
    [{ title: '' }, 'title'],
    [{ priceMinor: -1 }, 'priceMinor'],
    [{ capacity: 0 }, 'capacity'],
    [{ maxPerOrder: 0 }, 'maxPerOrder'],
    [{ currency: 'EUR' }, 'currency'],
    [{ saleStartsAt: '2027-03-02T00:00:00Z', saleEndsAt: '2027-03-01T00:00:00Z' }, 'saleEndsAt'],
  ])('%j is refused at %s', async (input, field) => {
    expect((await make(await published(), input)).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', field] },
    ])
  })

  test('can be had while its sale is open and the event lies ahead', async () => {
    const eventId = await published()
    await make(eventId, { saleStartsAt: '2027-02-10T00:00:00Z', saleEndsAt: '2027-03-10T00:00:00Z' })
    await make(eventId, { title: 'For friends', visibility: 'HIDDEN' })
    const look = async (at: string, viewer = anonymous) =>
      (
        await ask(
          '{ event(slug: "choir") { ticketTypes { title availability { state changesAt } } } }',
          {},
          viewer,
          at,
        )
      ).event.ticketTypes
    const seat = (state: string, changesAt: string | null) => [
      { title: 'Seat', availability: { state, changesAt } },
    ]
    expect(await look(now)).toEqual(seat('NOT_YET', '2027-02-10T00:00:00.000Z'))
    expect(await look('2027-02-10T00:00:00Z')).toEqual(seat('ON_SALE', '2027-03-10T00:00:00.000Z'))
    expect(await look('2027-03-10T00:00:00Z')).toEqual(seat('ENDED', null))
    expect(await look(now, as(hana))).toHaveLength(2)
    await change('cancelEvent', 'event { id }', { id: eventId, version: 2 })
    expect(await look(now)).toEqual(seat('CLOSED', null))
  })
})
