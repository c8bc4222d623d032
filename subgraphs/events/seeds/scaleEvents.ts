import { newId } from '@rose-ash/domain'
import { cast } from '../../../seeds/cast.ts'
import type { EventsDomain } from '../domain/EventsDomain.ts'

const batch = 1000

const things =
  'Bread Cheese Cider Honey Willow Wool Clay Herb Seed Soup Song Story Walnut River Barley Lamp'.split(' ')
const kinds: readonly (readonly [string, string])[] = [
  ['workshop', 'workshop'],
  ['walk', 'walk'],
  ['evening', 'talk'],
  ['supper', 'meal'],
  ['stall', 'market'],
  ['meeting', 'meeting'],
  ['work day', 'work_day'],
  ['open house', 'other'],
]

const inserted = [
  `insert into events.events (id, calendar_id, slug, title, summary, description_html, status, category, tags, local_start, local_end,
     timezone, all_day, starts_at, ends_at, uid, created_at, updated_at, published_at)
   select id, calendar_id, 'generated-' || number, title, 'One of many, made by number for measuring.',
     '<p>It takes two hours, and nobody has to come.</p>', 'published', category, array[tag], local, local + interval '2 hours',
     'Europe/London', false, local at time zone 'Europe/London', local at time zone 'Europe/London' + interval '2 hours',
     id || '@generated.example', now(), now(), now()
   from generated order by number`,
  `insert into events.event_hosts (event_id, user_id, rank) select id, host_id, 0 from generated`,
  `insert into events.ticket_types (id, event_id, title, price_minor, currency, capacity, max_per_order, visibility, rank)
   select ticket_type_id, id, 'Place', (number % 40) * 50, 'GBP', 20, 4, 'public', 0 from generated`,
  `insert into events.occurrences (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, status)
   select occurrence_id, id, local, local, local + interval '2 hours',
     local at time zone 'Europe/London', local at time zone 'Europe/London' + interval '2 hours', 'scheduled'
   from generated order by number`,
]

/**
 * Adds `n` generated events that happen once, spread over a year before and a year after now, to the three calendars,
 * for benchmarks. Each has a host and a ticket type. Numbers go on from those there are.
 */
export async function scaleEvents(
  { knex, clock }: EventsDomain,
  n: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const { rows } = await knex.raw<{ rows: { next: number }[] }>(
    `select coalesce(max(substring(slug from '^generated-([0-9]+)$')::int), 0) + 1 as next from events.events where slug like 'generated-%'`,
  )
  const start = rows[0]?.next ?? 1
  const calendarIds = Object.values(cast.calendars).map(({ id }) => id)
  const hostIds = Object.values(cast.members).map(({ id }) => id)
  for (let from = start; from < start + n; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, start + n - from) }, (_, i) => from + i)
    const columns = [
      numbers,
      numbers.map(() => newId()),
      numbers.map((number) => `${things[number % 16]} ${kinds[(number >> 4) % 8]?.[0]} ${number}`),
      numbers.map((number) => kinds[(number >> 4) % 8]?.[1] ?? 'other'),
      numbers.map((number) => calendarIds[number % calendarIds.length] ?? ''),
      numbers.map((number) => hostIds[number % hostIds.length] ?? ''),
      numbers.map((number) => things[(number >> 2) % 16]?.toLowerCase() ?? ''),
      // a prime step spreads the numbers over two years of quarter hours
      numbers.map((number) => ((number * 7919) % 70_080) - 35_040),
      numbers.map(() => newId()),
      numbers.map(() => newId()),
    ]
    await knex.transaction(async (trx) => {
      await trx.raw(
        `create temporary table generated on commit drop as
         select g.*, date_trunc('hour', ?::timestamptz at time zone 'Europe/London') + quarter * interval '15 minutes' as local
         from unnest(?::int[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::uuid[], ?::uuid[])
           as g(number, id, title, category, calendar_id, host_id, tag, quarter, occurrence_id, ticket_type_id)`,
        [clock.now(), ...columns],
      )
      for (const statement of inserted) await trx.raw(statement)
    })
    onProgress(from - start + numbers.length)
  }
  await knex.raw('analyze events.events, events.occurrences, events.event_hosts, events.ticket_types')
}
