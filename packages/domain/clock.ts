/** The only way for domain code to know the time. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still, for tests. */
export const fixedClock = (instant: string | Date): Clock => ({ now: () => new Date(instant) })
