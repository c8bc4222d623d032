import type { Logger } from 'pino'
import type { Report } from './clientErrors.ts'

/** Writes the internal half of an error to the log, under the id that the client was given. */
export function createReport(logger: Logger): Report {
  return (id, fault) => {
    if (fault instanceof Error) {
      logger.error({ err: fault, id }, 'an operation failed')
    } else if (fault.kind === 'failure') {
      const { reason, subgraph, message, cause } = fault.failure
      logger.warn(
        { id, subgraph, reason, detail: message, cause: causeOf(cause) },
        'a subgraph did not answer',
      )
    } else {
      const { subgraph } = fault.step
      logger.error(
        { id, subgraph, error: fault.error, path: fault.path },
        'a subgraph answered with an error',
      )
    }
  }
}

const causeOf = (cause: unknown): string | undefined => (cause === undefined ? undefined : String(cause))
