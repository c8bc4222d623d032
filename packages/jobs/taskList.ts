import type { RawDomainEvent } from '@rose-ash/contracts'
import type { Task, TaskList } from 'graphile-worker'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { deliverOutbox } from './deliverOutbox.ts'
import { forgetHandled } from './forgetHandled.ts'
import { handleEvent } from './handleEvent.ts'
import type { Job, RoomJobs } from './RoomJobs.ts'
import { taskNames } from './taskNames.ts'

interface Dependencies {
  readonly knex: Knex
  readonly logger: Logger
}

const jobTask = (job: Job, logger: Logger): Task => {
  return async (payload, { abortSignal, job: { attempts } }) => {
    await job.run(payload, { logger, signal: abortSignal, attempt: attempts })
  }
}

const tasksOf = (room: RoomJobs, { knex, logger }: Dependencies): Record<string, Task> => ({
  ...Object.fromEntries(
    Object.entries(room.jobs).map(([name, job]) => {
      const task = taskNames.ofRoom(room.name, name)
      return [task, jobTask(job, logger.child({ task }))]
    }),
  ),
  [taskNames.handle(room.name)]: async (payload) => {
    const event = payload as RawDomainEvent
    const { id, topic } = event
    await handleEvent(knex, room, event, logger.child({ consumer: room.name, topic, event: id }))
  },
  [taskNames.forget(room.name)]: () => forgetHandled(knex, room.name),
})

/** The queue's tasks for these rooms, and the delivery of outboxes, which any worker can do. */
export const taskList = (rooms: readonly RoomJobs[], dependencies: Dependencies): TaskList => ({
  ...Object.assign({}, ...rooms.map((room) => tasksOf(room, dependencies))),
  [taskNames.deliver]: ({ schema }: { schema: string }) =>
    deliverOutbox(dependencies.knex, schema, dependencies.logger),
})
