/** The command was typed wrongly. The message is one sentence with the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
