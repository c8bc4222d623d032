/**
 * Something outside the program keeps it from starting: a taken port, a missing right. The message is
 * for whoever typed the command: what is wrong, then the remedy. It is printed without a stack trace.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly remedy: string

  /**
   * @param problem what is wrong, as a clause without a full stop
   * @param remedy what to do about it, as a clause without a full stop
   */
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem}: ${remedy}.`, options)
    this.remedy = remedy
  }
}
