import type { IncomingMessage } from 'node:http'

const patienceMs = 10_000

/** Ends the connection of whoever takes longer than 10 s to send a request that should be short. */
export function cutOffWhenSlow(request: IncomingMessage): void {
  if (request.complete) return
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, patienceMs)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}
