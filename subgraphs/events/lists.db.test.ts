import { beforeAll, describe, expect, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, fixedClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { type Answered, countQueries, useDatabase } from '@rose-ash/testing'
import type { Knex } from 'knex'
import { cast } from '../../seeds/cast.ts'
import { createEvents } from './index.ts'
import { scaleEvents } from './seeds/scaleEvents.ts'
import { seedEvents } from './seeds/seedEvents.ts'

const database = useDatabase({ commits: true })

const origin = 'http://events.localhost:3000'
const origins = {
  blog: origin,
  market: origin,
  cart: origin,
  events: origin,
  federation: origin,
  account: origin,
}
const { chioma, hana } = cast.members
const now = '2027-02-01T12:00:00Z'
const domain = () => ({ knex: database.knex, clock: fixedClock(now), viewer: anonymous, origins })

async function ask(query: string, variables = {}, viewer: Viewer = anonymous): Promise<Answered> {
  const room = createEvents({ ...domain(), registry: createRegistry() })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  return errors ? { ...data, errors } : data
}

interface Dated {
  startsAt: string
}

beforeAll(() => seedEvents(domain()), 60_000)

test('the seeds may be sown twice', async () => {
  const count = async () => (await database.knex('events.events').count('* as n'))[0]?.n
  const once = await count()
  await seedEvents(domain())
  expect(await count()).toBe(once)
  expect(once).toBeGreaterThanOrEqual(24)
}, 30_000)

describe('the list of dates', () => {
  const page = `query ($filter: OccurrenceFilter!, $first: Int, $after: String, $last: Int, $before: String) {
    occurrences(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { title startsAt event { slug category tags } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value exact } } }`
  const from = now
  const titles = async (filter: object) => {
    const { occurrences } = await ask(page, { filter: { from, ...filter }, first: 100 })
    return [...new Set<string>(occurrences.nodes.map(({ title }: { title: string }) => title))]
  }

  test('is narrowed by calendar, kind, subject, words and time', async () => {
    expect(await titles({ calendarSlug: 'market-days' })).toEqual(
      expect.arrayContaining(['Saturday market', 'Seed and plant swap']),
    )
    expect(await titles({ calendarSlug: 'market-days' })).not.toContain('Friday soup')
    expect((await titles({ category: 'WALK' })).sort()).toEqual(['Dawn walk to the weir', 'Hedgerow walks'])
    expect((await titles({ tag: 'river' })).sort()).toEqual(['Dawn walk to the weir', 'What the river did'])
    expect(await titles({ search: 'kingfisher' })).toEqual(['Dawn walk to the weir'])
    expect(await titles({ search: 'cafe' })).toEqual(['Repair café'])
    expect(await titles({ search: 'tent' })).toEqual([])
    expect(await titles({ to: '2027-02-02T00:00:00Z' })).toEqual([])
    expect(await titles({ calendarSlug: 'nowhere' })).toEqual([])
  })

  test('is read forward and backward in the order of time', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let n = 0; n < 3; n += 1) {
      const { occurrences } = await ask(page, { filter: { from }, first: 10, after })
      expect(occurrences.totalCount).toEqual({ value: expect.any(Number), exact: true })
      seen.push(...occurrences.nodes.map(({ startsAt }: Dated) => startsAt))
      if (after) {
        const back = (
          await ask(page, { filter: { from }, last: 10, before: occurrences.pageInfo.startCursor })
        ).occurrences
        expect(back.nodes.map(({ startsAt }: Dated) => startsAt)).toEqual(seen.slice(-20, -10))
      }
      after = occurrences.pageInfo.endCursor
    }
    expect(seen).toEqual([...seen].sort())
    expect(seen).toHaveLength(30)
  })

  test('is read with all that its pages show in a constant number of statements', async () => {
    const query = `query ($first: Int) { occurrences(filter: { from: "${now}" }, first: $first) { nodes { title status url startsAt timezone location { name }
      event { title url calendar { title colour } hosts { id } picture { url } nextOccurrence { startsAt } ticketTypes { title price { formatted } availability { state } }
        occurrences(first: 3, from: "${now}") { nodes { title startsAt } totalCount { value } } } } totalCount { value } }
      calendars { nodes { title occurrences(from: "${now}", first: 3) { nodes { title event { url } } } } } }`
    const cost = async (first: number) =>
      (await countQueries(database.knex, () => ask(query, { first }))).count
    // events are reached by three ways; when the answers of one way come late, what hangs on them is read once more
    for (const first of [4, 24, 96]) expect(await cost(first)).toBeLessThanOrEqual(24)
  })
})

describe('references', () => {
  test('are read in one statement for each kind, and only what the viewer may see', async () => {
    const { knex } = database
    const ids = async (table: string) =>
      (await knex(`events.${table}`).select('id').orderBy('id').limit(3)).map(({ id }) => id)
    const draft = await knex('events.events').where({ status: 'draft' }).first('id')
    const r = [
      ...(await ids('events')).map((id) => ({ __typename: 'Event', id })),
      ...(await ids('ticket_types')).map((id) => ({ __typename: 'TicketType', id })),
      ...(await ids('calendars')).map((id) => ({ __typename: 'Calendar', id })),
      ...(await ids('occurrences')).map((id) => ({ __typename: 'Occurrence', id })),
      { __typename: 'Event', id: draft.id },
      { __typename: 'Event', id: 'nonsense' },
    ]
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Event { id } ... on TicketType { id } ... on Calendar { id } ... on Occurrence { id } } }`
    const { result, count } = await countQueries(knex, () => ask(query, { r }))
    expect(result._entities.map((one: { id: string } | null) => one?.id ?? null)).toEqual([
      ...r.slice(0, -2).map(({ id }) => id),
      null,
      null,
    ])
    expect(count).toBe(4)
  })

  test('a member is asked what they host, in public', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { hostedEvents(first: 50) { nodes { slug status } totalCount { value } } } } }`
    const r = [chioma, hana].map(({ id }) => ({ __typename: 'User', id }))
    const { result, count } = await countQueries(database.knex, () => ask(query, { r }))
    const [hers] = result._entities
    expect(hers.hostedEvents.nodes).toContainEqual({ slug: 'hedgerow-walks', status: 'PUBLISHED' })
    expect(hers.hostedEvents.totalCount.value).toBe(hers.hostedEvents.nodes.length)
    expect(count).toBe(2)
  })
})

describe('what a date repeats of its event', () => {
  const repeated = 'calendar_id category tags published listed event_status event_slug event_title'
    .concat(' event_summary event_location_id timezone all_day in_series')
    .split(' ')
  const differing = async (trx: Knex) => {
    const sides = ['o', 'said'].map((side) => `(${repeated.map((name) => `${side}.${name}`).join(', ')})`)
    const { rows } = await trx.raw(
      `select o.event_id from events.occurrences o left join events.said_of_dates said using (event_id)
       where ${sides.join(' is distinct from ')}`,
    )
    return rows
  }

  test.each([
    [
      'title, summary and kind',
      `update events.events set title = 'Changed', summary = null, category = 'talk'`,
    ],
    ['subjects and place', `update events.events set tags = '{anew}', location_id = null`],
    [
      'address, zone and length',
      `update events.events set slug = slug || '-anew', timezone = 'UTC', all_day = true`,
    ],
    ['dates', `update events.events set rule = null, extra_dates = '{}'`],
    ['status', `update events.events set status = 'draft'`],
    ['visibility of the calendar', `update events.calendars set visibility = 'private'`],
    ['calendar', `update events.events set calendar_id = (select max(id::text)::uuid from events.calendars)`],
    [
      'event, when a series is divided',
      `update events.occurrences set event_id = (select max(id::text)::uuid from events.events),
         recurrence_id = recurrence_id + interval '1 second'
       where event_id = (select min(event_id::text)::uuid from events.occurrences)`,
    ],
  ])('follows the %s', async (_, change) => {
    await database.knex
      .transaction(async (trx) => {
        const before = await trx('events.occurrences').select('*').orderBy('id')
        await trx.raw(change)
        expect(await trx('events.occurrences').select('*').orderBy('id')).not.toEqual(before)
        expect(await differing(trx)).toEqual([])
        throw new Undone()
      })
      .catch((error: unknown) => expect(error).toBeInstanceOf(Undone))
  })

  class Undone extends Error {}
})

describe('with many more events', () => {
  test('the list of dates is read through its index', async () => {
    const buffers = async () => {
      const { rows } = await database.knex.raw(
        `explain (analyze, buffers, format json) select * from events.occurrences
         where listed = true and starts_at >= ? order by starts_at, id limit 25`,
        [now],
      )
      const { Plan } = rows[0]['QUERY PLAN'][0]
      return Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']
    }
    await scaleEvents(
      { knex: database.knex, clock: fixedClock(now), viewer: anonymous, origins },
      500,
      () => {},
    )
    const few = await buffers()
    await scaleEvents(
      { knex: database.knex, clock: fixedClock(now), viewer: anonymous, origins },
      5_000,
      () => {},
    )
    expect(await buffers()).toBeLessThanOrEqual(few * 1.5)
  }, 60_000)
})
