/** What a picture may be. All but the bytes are read from the file itself. */
export const pictureLimits = {
  /** Of width times height: what a file of few bytes may unfold into. */
  pixels: 50_000_000,
  shortestSide: 64,
  /** The longer side by the shorter. */
  proportion: 5,
  secondsOfWork: 15,
  /** Of one member in an hour. */
  perHour: 200,
} as const
