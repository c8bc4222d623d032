/** One command of sx. */
export type Command = {
  readonly help: string
  /** Returns the exit status. */
  readonly run: (args: readonly string[]) => number | Promise<number>
}
