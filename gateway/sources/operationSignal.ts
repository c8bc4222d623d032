/** The time that an operation has, and whether anybody still waits for it. */
export interface OperationSignal {
  readonly signal: AbortSignal
  /** Lets go of the timer. */
  done(): void
}

/**
 * A signal that is aborted with the reason `late` after the deadline, and with `abandoned` when the outer one is: a
 * client that went away. A mutation, which would stop half way, is given no outer signal.
 */
export function operationSignal(deadlineMs: number, outer: AbortSignal | undefined): OperationSignal {
  const controller = new AbortController()
  const leave = () => controller.abort('abandoned')
  const timer = setTimeout(() => controller.abort('late'), deadlineMs)
  if (outer?.aborted) leave()
  else outer?.addEventListener('abort', leave, { once: true })
  return {
    signal: controller.signal,
    done() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', leave)
    },
  }
}
