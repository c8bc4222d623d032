import { SubgraphFailure } from './SubgraphFailure.ts'

/**
 * Waits for work that cannot be stopped, but no longer than the deadline and the signal allow. What the work does later
 * is nobody's concern any more.
 *
 * @throws SubgraphFailure `late` or `abandoned`
 */
export function withinDeadline<T>(
  subgraph: string,
  deadlineMs: number,
  signal: AbortSignal,
  work: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer)
      reject(failureOf(subgraph, signal.reason))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      reject(new SubgraphFailure(subgraph, 'late', `no answer within ${deadlineMs} ms`))
    }, deadlineMs)
    const settle = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    }
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
    work.then(
      (value) => {
        settle()
        resolve(value)
      },
      (error: unknown) => {
        settle()
        reject(error)
      },
    )
  })
}

/** Why an operation was stopped: its own time was over, or its client went away. */
export function failureOf(subgraph: string, reason: unknown): SubgraphFailure {
  return reason === 'late'
    ? new SubgraphFailure(subgraph, 'late', 'the time of the whole operation is over')
    : new SubgraphFailure(subgraph, 'abandoned', 'the client went away')
}
