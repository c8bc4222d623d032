/** A letter was not taken. Its message is for our log. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
  /** Trying again would be refused again. */
  readonly isForGood: boolean

  constructor(message: string, isForGood: boolean) {
    super(message)
    this.isForGood = isForGood
  }
}
