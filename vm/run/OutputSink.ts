/** Where finished output goes. */
export type OutputSink = {
  /** Pending characters at which the machine should flush. */
  readonly flushAt: number
  /** Most bytes that may be written. */
  readonly limit: number
  /** Takes pending output; returns what stays pending. Throws the output budget's fault. */
  readonly flush: (out: string) => string
  /** Throws when as many characters more would break the budget. */
  readonly check: (characters: number) => void
}
