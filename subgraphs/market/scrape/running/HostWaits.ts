/** A host is not to be asked for anything before `until`. */
export class HostWaits extends Error {
  override readonly name = 'HostWaits'
  readonly until: Date
  /** Whether it was asked in vain: what is waited for too often is not coming. */
  readonly isTry: boolean

  constructor(message: string, until: Date, isTry: boolean) {
    super(message)
    this.until = until
    this.isTry = isTry
  }
}
