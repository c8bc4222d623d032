import type { Consumer, DomainEvent, Topic } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import type { Logger } from 'pino'

/** What a running job gets beside its payload. */
export interface JobHelpers {
  readonly logger: Logger
  /** Aborted when the worker has to stop before the job is done. */
  readonly signal: AbortSignal
  /** 1 on the first run. */
  readonly attempt: number
}

/** Background work of a room. It may run twice: after a crash, or when its end could not be noted. */
export interface Job {
  /** @param payload as it was enqueued, through JSON; parse it */
  run(payload: unknown, helpers: JobHelpers): Promise<void>
  /** When to run by itself: five fields of cron, in UTC. */
  readonly schedule?: string
}

/**
 * Reacts to a domain event. What is written through `trx` commits together with the note that the event was handled,
 * and so has its effect once. Other work must stand being repeated. Whoever must ask a neighbour enqueues a job.
 */
export type EventHandler<T extends Topic = Topic> = (
  event: DomainEvent<T>,
  delivery: { readonly trx: Knex.Transaction; readonly logger: Logger },
) => Promise<void>

export type EventHandlers = { readonly [T in Topic]?: EventHandler<T> }

/** What a room does in the background. */
export interface RoomJobs {
  readonly name: Consumer
  /** By name; enqueued as `<room>.<name>`. */
  readonly jobs: Readonly<Record<string, Job>>
  /** By topic; exactly those that `subscriptions` lists for the room. */
  readonly events: EventHandlers
}
