import { withinDeadline } from './withinDeadline.ts'

interface Flight<T> {
  readonly result: Promise<T>
  readonly controller: AbortController
  passengers: number
  hasLanded: boolean
}

interface Flights<T> {
  /**
   * Starts the work, or joins the same work under way. Each caller waits within its own deadline and signal; when the
   * last one has given up, the work is stopped for the reason that the last one had.
   *
   * @param key null for work that must not be shared
   */
  join(key: string | null, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T>
}

/** Work under way, by what it is. */
export function createFlights<T>(subgraph: string, deadlineMs: number): Flights<T> {
  const flights = new Map<string, Flight<T>>()

  const take = (key: string | null, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const known = key === null ? undefined : flights.get(key)
    if (known) return known
    const controller = new AbortController()
    const result = start(controller.signal).finally(() => {
      flight.hasLanded = true
      if (key !== null && flights.get(key) === flight) flights.delete(key)
    })
    const flight: Flight<T> = { result, controller, passengers: 0, hasLanded: false }
    if (key !== null) flights.set(key, flight)
    return flight
  }

  return {
    async join(key, signal, start) {
      const flight = take(key, start)
      flight.passengers += 1
      let reason = 'abandoned'
      try {
        return await withinDeadline(subgraph, deadlineMs, signal, flight.result)
      } catch (error) {
        reason = (error as { reason?: string }).reason ?? reason
        throw error
      } finally {
        flight.passengers -= 1
        if (flight.passengers === 0 && !flight.hasLanded) {
          if (key !== null && flights.get(key) === flight) flights.delete(key)
          flight.controller.abort(reason)
        }
      }
    },
  }
}
