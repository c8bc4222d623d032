import type { Logger } from 'pino'

/** 128 + the signal's number, as shells report it. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** npm passes Ctrl-C on to a process that the terminal has told already: within this time a signal is the same one. */
const echoMs = 1000

/**
 * On SIGINT or SIGTERM runs `stop` and ends the process: with 0 when everything closed, with 1 when something
 * failed or the deadline passed. A second signal, a second later, ends it at once. Gives a function that takes the handlers off.
 *
 * @param options.deadlineMs how long `stop` may take; 4.5 s unless told, so that Ctrl-C is done within five
 */
export function stopOnSignals(options: {
  stop: () => Promise<void>
  logger: Logger
  deadlineMs?: number
  exit?: (code: number) => void
}): () => void {
  const exit = options.exit ?? ((code: number) => process.exit(code))
  let stoppingSince: number | null = null

  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > echoMs) exit(exitCodes[signal])
      return
    }
    stoppingSince = performance.now()
    options.logger.info({ signal }, 'stopping')
    setTimeout(() => {
      options.logger.error('did not stop in time')
      exit(1)
    }, options.deadlineMs ?? 4500).unref()
    options.stop().then(
      () => exit(0),
      (error: unknown) => {
        options.logger.error({ err: error }, 'did not stop cleanly')
        exit(1)
      },
    )
  }

  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return () => {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
