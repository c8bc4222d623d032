import { Logger as QueueLogger } from 'graphile-worker'
import type { Logger } from 'pino'

/** graphile-worker's messages in our log. What it says of each job that went well is detail. */
export const queueLogger = (logger: Logger): QueueLogger =>
  new QueueLogger((scope) => (level, message, meta) => {
    const error = meta && 'error' in meta ? { err: meta.error } : {}
    const name = level === 'warning' ? 'warn' : level === 'info' ? 'debug' : level
    logger[name]({ ...scope, ...error }, message)
  })
