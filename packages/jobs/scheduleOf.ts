import { type ParsedCronItem, parseCronItems } from 'graphile-worker'
import type { RoomJobs } from './RoomJobs.ts'
import { taskNames } from './taskNames.ts'

const entry = (task: string, schedule: string) => ({
  task,
  match: schedule,
  identifier: task,
  // One that waits is enough.
  options: { jobKey: `schedule:${task}`, maxAttempts: 3 },
})

/** When which task of these rooms runs by itself. A time that passed while no worker ran is not made up for. */
export const scheduleOf = (rooms: readonly RoomJobs[]): ParsedCronItem[] =>
  parseCronItems(
    rooms.flatMap(({ name, jobs }) => [
      entry(taskNames.forget(name), '17 3 * * *'),
      ...Object.entries(jobs).flatMap(([job, { schedule }]) =>
        schedule ? [entry(taskNames.ofRoom(name, job), schedule)] : [],
      ),
    ]),
  )
