const longest = 7 * 24 * 3_600_000

/** When a server wants to be asked again (RFC 9110, 10.2.3: seconds or a date), a week from now at most; null when it does not say. */
export function retryAfterOf(header: string | null, now: Date): Date | null {
  if (header === null) return null
  const text = header.trim()
  const at = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text)
  if (Number.isNaN(at)) return null
  return new Date(Math.min(Math.max(at, now.getTime()), now.getTime() + longest))
}
