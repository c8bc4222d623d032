import type { Knex } from 'knex'
import type { RoomJobs } from './RoomJobs.ts'

/** @throws Error when a room that handles events has no `inbox_seen` in its schema to note them in */
export async function assertInboxes(knex: Knex, rooms: readonly RoomJobs[]): Promise<void> {
  for (const { name, events } of rooms) {
    if (Object.keys(events).length === 0) continue
    const { rows } = await knex.raw<{ rows: { exists: boolean }[] }>(
      'select to_regclass(?) is not null as exists',
      [`${name}.inbox_seen`],
    )
    if (!rows[0]?.exists) {
      throw new Error(`${name} handles events and has no table ${name}.inbox_seen: run the migrations first`)
    }
  }
}
