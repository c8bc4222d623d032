import type { Occurrence } from '../../models/Occurrence.ts'
import { mondayOf, wallClock } from './wallClock.ts'

export interface Match {
  /** A date that stays, with the beginning that the series now gives for it. */
  readonly kept: readonly (readonly [Occurrence, string])[]
  readonly gone: readonly Occurrence[]
  readonly added: readonly string[]
}

/**
 * Which of the known dates are which of the wanted beginnings: the same one, or else another on the same
 * day, or else in the same week.
 */
export function matchDates(known: readonly Occurrence[], wanted: readonly string[]): Match {
  const kept: (readonly [Occurrence, string])[] = []
  const pair = (
    occurrences: readonly Occurrence[],
    starts: readonly string[],
    key: (local: string) => string,
  ) => {
    const free = new Map(starts.map((start) => [key(start), start]))
    const left = occurrences.filter((occurrence) => {
      const name = key(wallClock(occurrence.recurrenceId))
      const start = free.get(name)
      if (start === undefined) return true
      free.delete(name)
      kept.push([occurrence, start])
      return false
    })
    const taken = new Set(kept.map(([, start]) => start))
    return [left, starts.filter((start) => !taken.has(start))] as const
  }
  const exact = pair(known, wanted, (local) => local)
  const sameDay = pair(...exact, (local) => local.slice(0, 10))
  const [gone, added] = pair(...sameDay, mondayOf)
  return { kept, gone, added }
}
