const minute = 60_000

/** How long each of the things lasts that somebody is given to come back with, in milliseconds. */
export const lifetimes = {
  registration: 24 * 60 * minute,
  signIn: 15 * minute,
  resetPassword: 30 * minute,
  changeEmail: 24 * 60 * minute,
  ticket: 5 * minute,
  secondFactor: 5 * minute,
  challenge: 5 * minute,
  /** From the secret that is shown to the first code. */
  authenticator: 15 * minute,
  /** Since a member last proved to be present, for what must not be left to a browser that was left open. */
  freshness: 10 * minute,
} as const

export const minutesOf = (lifetime: keyof typeof lifetimes): number => lifetimes[lifetime] / minute

export const after = (now: Date, lifetime: keyof typeof lifetimes): Date =>
  new Date(now.getTime() + lifetimes[lifetime])
