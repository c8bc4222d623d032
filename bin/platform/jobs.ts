import type { Consumer } from '@rose-ash/contracts'
import { topicsFor } from '@rose-ash/contracts'
import type { EventHandlers, RoomJobs } from '@rose-ash/jobs/RoomJobs.ts'
import type { Room } from '@rose-ash/subgraph'
import type { Web } from '@rose-ash/web/createWeb.ts'

/** The background work of a room. */
export const jobsOf = ({ name, jobs = {}, events = {} }: Room): RoomJobs => ({
  name: name as Consumer,
  jobs,
  events,
})

/** The background work of web: purging its caches when something changes, and tidying up after itself. */
export function webJobs(web: Pick<Web, 'hear' | 'tidy' | 'tellProvider'>): RoomJobs {
  const hear: EventHandlers = Object.fromEntries(topicsFor('web').map((topic) => [topic, web.hear]))
  const jobs: RoomJobs['jobs'] = {
    tidy: { run: () => web.tidy(), schedule: '17 * * * *' },
    tellProvider: { run: () => web.tellProvider(), schedule: '* * * * *' },
  }
  return { name: 'web', jobs, events: hear }
}
