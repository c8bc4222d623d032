import type { Knex } from 'knex'

/** When the last known date of each event ends, without those of which no date takes place. */
export async function lastEnds(knex: Knex, eventIds: readonly string[]): Promise<Map<string, Date>> {
  const rows: { eventId: string; endsAt: Date }[] = await knex
    .select('parent.id as eventId', 'o.endsAt')
    .from(
      knex.raw(
        `unnest(?::uuid[]) as parent(id) cross join lateral (
           select ends_at from events.occurrences
           where event_id = parent.id and status <> 'cancelled' order by starts_at desc, id desc limit 1) o`,
        [[...eventIds]],
      ),
    )
  return new Map(rows.map(({ eventId, endsAt }) => [eventId, endsAt]))
}
