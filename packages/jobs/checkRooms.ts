import { type Topic, topicsFor } from '@rose-ash/contracts'
import type { RoomJobs } from './RoomJobs.ts'

const without = (these: readonly string[], those: readonly string[]): string[] =>
  these.filter((one) => !those.includes(one))

/** @throws Error when a room's handlers are not those of the table of subscriptions, so that no event is lost in silence */
export function checkRooms(rooms: readonly RoomJobs[]): void {
  for (const { name, events } of rooms) {
    const handled = Object.keys(events) as Topic[]
    const missing = without(topicsFor(name), handled)
    const unknown = without(handled, topicsFor(name))
    if (missing.length > 0) {
      throw new Error(`${name} subscribes to ${missing.join(', ')} and has no handler for it`)
    }
    if (unknown.length > 0) {
      throw new Error(
        `${name} handles ${unknown.join(', ')}, of which the table of subscriptions knows nothing`,
      )
    }
  }
}
