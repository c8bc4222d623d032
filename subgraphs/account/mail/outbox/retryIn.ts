const firstSeconds = 30
const mostSeconds = 6 * 3600
/** How long a letter is tried (RFC 5321, 4.5.4.1 asks for days). A link in it has grown old long before. */
const patienceMs = 3 * 86_400_000

/**
 * How long to wait after a failed attempt, in seconds: twice as long each time, a fifth more or less so that those who failed
 * together do not come back together. Null when it has been tried for three days.
 *
 * @param attempts how often it was tried, from 1
 * @param random from 0 to 1
 */
export function retryIn(attempts: number, ageMs: number, random: number): number | null {
  const seconds = Math.min(firstSeconds * 2 ** (attempts - 1), mostSeconds) * (0.8 + 0.4 * random)
  return ageMs + seconds * 1000 > patienceMs ? null : seconds
}
