interface Closing {
  /** The end of the open cycle, which does not hold the variant; null when none is open. */
  readonly closesAt: Date | null
  readonly opensNextAt: Date | null
  readonly timezone: string | null
}

/** Why something on sale cannot be ordered now, for people. */
export function closedSentence({ closesAt, opensNextAt, timezone }: Closing): string {
  if (closesAt) return 'It is not part of the present order cycle.'
  if (!opensNextAt) return 'Orders are closed. The next order cycle is not planned yet.'
  return `Orders are closed. The next order cycle opens on ${dayAndTime(opensNextAt, timezone ?? 'UTC')}.`
}

/** `Friday 4 December at 09:00` by the shop's own clock. */
const dayAndTime = (at: Date, timeZone: string): string => {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${day.format(at).replace(',', '')} at ${time.format(at)}`
}
