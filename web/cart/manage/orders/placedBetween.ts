import { addDays, isDay, startOf } from '../../../page/days.ts'

/** The instants between the days `from` and `until` of the address, both included, as the operations take them. */
export function placedBetween(query: URLSearchParams): { placedFrom?: string; placedBefore?: string } {
  const [from, until] = [query.get('from') ?? '', query.get('until') ?? '']
  return {
    ...(isDay(from) && { placedFrom: startOf(from).toISOString() }),
    ...(isDay(until) && { placedBefore: startOf(addDays(until, 1)).toISOString() }),
  }
}
