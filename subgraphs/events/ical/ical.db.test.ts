import { beforeAll, describe, expect, test } from '@jest/globals'
import { anonymous, fixedClock } from '@rose-ash/domain'
import { createLogger, createService } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import ICAL from 'ical.js'
import { cast } from '../../../seeds/cast.ts'
import { changeStatus } from '../domain/event/changeStatus.ts'
import { createEvent } from '../domain/event/createEvent.ts'
import { Occurrence } from '../models/Occurrence.ts'
import { seedEvents } from '../seeds/seedEvents.ts'
import { icalRoutes } from './icalRoutes.ts'

const database = useDatabase({ commits: true })
const clock = fixedClock('2027-02-01T12:00:00Z')
const origin = 'http://events.localhost:3000'
const origins = {
  blog: origin,
  market: origin,
  cart: origin,
  events: origin,
  federation: origin,
  account: origin,
}

const service = createService({ name: 'events', logger: createLogger({ level: 'silent', name: 'events' }) })

const ada = { userId: cast.members.ada.id, handle: 'ada', roles: cast.members.ada.roles }
const domain = () => ({ knex: database.knex, clock, viewer: ada, origins })

beforeAll(async () => {
  await seedEvents({ ...domain(), viewer: anonymous })
  icalRoutes(service, { knex: database.knex, clock, origins })
}, 60_000)

const get = (path: string, headers = {}) => service.inject({ url: path, headers })
const parse = (text: string) => new ICAL.Component(ICAL.parse(text))

/** The beginnings of a series as another program reads them out of a feed, with what single dates say. */
function datesIn(calendar: ICAL.Component, uid: string, until: Date): Date[] {
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const components = calendar
    .getAllSubcomponents('vevent')
    .filter((one) => one.getFirstPropertyValue('uid') === uid)
  const [master, ...exceptions] = components
  if (!master) throw new Error(`There is no event ${uid} in the feed.`)
  const event = new ICAL.Event(master, { exceptions })
  const found: Date[] = []
  const iterator = event.iterator()
  for (let next = iterator.next(); next && next.toJSDate() < until; next = iterator.next()) {
    const { item, startDate } = event.getOccurrenceDetails(next)
    if (item.component.getFirstPropertyValue('status') !== 'CANCELLED') found.push(startDate.toJSDate())
  }
  return found.sort((a, b) => a.getTime() - b.getTime())
}

const ours = async (eventId: string, until: Date) =>
  (
    await Occurrence.query(database.knex)
      .where({ eventId })
      .whereNot('status', 'cancelled')
      .where('startsAt', '<', until)
      .orderBy('startsAt')
  ).map(({ startsAt }) => startsAt)

describe('the feed of a calendar', () => {
  test('is what RFC 5545 asks for', async () => {
    const { statusCode, headers, body } = await get('/calendars/commons.ics')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(body.endsWith('\r\n')).toBe(true)
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const calendar = parse(body)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('name')).toBe('At the Commons Hall')
    expect(body).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
    const components = calendar.getAllSubcomponents('vevent')
    expect(components.length).toBeGreaterThanOrEqual(10)
    for (const component of components)
      for (const property of ['uid', 'dtstamp', 'dtstart', 'sequence', 'summary', 'status'])
        expect(component.getFirstPropertyValue(property)).not.toBeNull()
    expect(body).toContain('STATUS:CANCELLED')
    expect(body).not.toContain('Midsummer camp')
    expect(body).toContain('\r\nDTSTART;TZID=Europe/London:')
    expect(body).toContain('\r\nTZID:Europe/London\r\n')
  })

  test('gives another program the dates that we have, moved and cancelled ones as they are', async () => {
    const until = new Date('2028-04-30T00:00:00Z')
    for (const slug of ['commons', 'learning', 'market-days']) {
      const calendar = parse((await get(`/calendars/${slug}.ics`)).body)
      const events = await database
        .knex('events.events as e')
        .join('events.calendars as c', 'c.id', 'e.calendar_id')
        .where({ 'c.slug': slug, 'e.status': 'published', 'e.all_day': false })
        .select('e.id', 'e.uid', 'e.slug')
      for (const { id, uid } of events) expect(datesIn(calendar, uid, until)).toEqual(await ours(id, until))
    }
  })

  test('is not sent again to whoever has it', async () => {
    const first = await get('/calendars/commons.ics')
    const { etag, 'last-modified': changed } = first.headers
    expect((await get('/calendars/commons.ics', { 'if-none-match': `"x", W/${etag}` })).statusCode).toBe(304)
    expect((await get('/calendars/commons.ics', { 'if-modified-since': changed })).statusCode).toBe(304)
    expect(
      (await get('/calendars/commons.ics', { 'if-none-match': '"x"', 'if-modified-since': changed }))
        .statusCode,
    ).toBe(200)
  })

  test('of what is not there, or private, is not there', async () => {
    expect((await get('/calendars/nowhere.ics')).statusCode).toBe(404)
    await database.knex('events.calendars').where({ slug: 'learning' }).update({ visibility: 'private' })
    expect((await get('/calendars/learning.ics')).statusCode).toBe(404)
    expect((await get('/calendars/learning/walk-to-the-weir.ics')).statusCode).toBe(404)
    await database.knex('events.calendars').where({ slug: 'learning' }).update({ visibility: 'public' })
  })
})

describe('the feed of an event', () => {
  const make = async (input: object) => {
    const made = await createEvent(domain(), {
      calendarId: cast.calendars.commons.id,
      title: 'Vigil',
      localStart: '2027-03-20T01:30:00',
      localEnd: '2027-03-20T01:50:00',
      ...input,
    })
    if (!made.ok) throw new Error(JSON.stringify(made.errors))
    await changeStatus(domain(), made.value, 'event.publish')
    const { body } = await get(`/calendars/commons/${made.value.slug}.ics`)
    return { event: made.value, body }
  }

  test('of a draft is not there', async () => {
    expect((await get('/calendars/commons/midsummer-camp.ics')).statusCode).toBe(404)
    expect((await get('/calendars/commons/members-meeting.ics')).statusCode).toBe(200)
  })

  test('ends by UTC, and lists what the clocks skip beside the rule', async () => {
    const { event, body } = await make({
      title: 'Vigil',
      rule: 'FREQ=WEEKLY;UNTIL=20270403',
      exceptDates: [],
      localStart: '2027-03-21T01:30:00',
      localEnd: '2027-03-21T01:50:00',
    })
    expect(body).toContain('\r\nRRULE:FREQ=WEEKLY;UNTIL=20270403T225959Z\r\n')
    expect(body).toContain('\r\nRDATE;TZID=Europe/London:20270328T023000\r\n')
    const until = new Date('2028-01-01T00:00:00Z')
    expect(await ours(event.id, until)).toHaveLength(2)
  })

  test('of whole days has dates, and an end that is not in it', async () => {
    const { body } = await make({
      title: 'Open farm',
      allDay: true,
      localStart: '2027-05-01T00:00:00',
      localEnd: '2027-05-03T00:00:00',
      rule: 'FREQ=YEARLY;UNTIL=20290601',
    })
    expect(body).toContain(
      '\r\nDTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270503\r\nRRULE:FREQ=YEARLY;UNTIL=20290601\r\n',
    )
    expect(body).not.toContain('VTIMEZONE')
  })

  test('says how long a night is when the clocks change in it', async () => {
    const { body } = await make({
      title: 'Long night',
      localStart: '2027-03-20T23:00:00',
      localEnd: '2027-03-21T05:00:00',
      rule: 'FREQ=WEEKLY;COUNT=3',
    })
    const exceptions = parse(body)
      .getAllSubcomponents('vevent')
      .flatMap((one) => one.getFirstPropertyValue('recurrence-id')?.toString() ?? [])
    expect(exceptions).toEqual(['2027-03-27T23:00:00'])
  })
})
