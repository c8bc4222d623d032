/** Lets go of one thing: a listener, a worker, a pool. */
export type Closer = () => Promise<unknown> | unknown

/**
 * Runs the closers one after the other, in the given order (listeners first, then workers, pools last), and
 * runs all of them even when one fails.
 *
 * @throws AggregateError at the end, when any of them failed
 */
export async function stopGracefully(...closers: readonly Closer[]): Promise<void> {
  const failures: unknown[] = []
  for (const close of closers) {
    try {
      await close()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some parts did not close')
}
