/** What the post office has to know of where it runs. */
export interface MailSettings {
  /** Null: letters are kept in `directory`. */
  readonly smtpUrl: string | null
  /** `Rose Ash <post@rose-ash.example>` */
  readonly from: string
  /** How many letters all processes together may send in a second. */
  readonly perSecond: number
  readonly directory: string
  /** The street corner, which every letter leads back to. */
  readonly homeUrl: string
  /** Whether kept letters can be looked at. Never in production. */
  readonly isShown: boolean
}
