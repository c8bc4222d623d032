import type { SiteName } from '@rose-ash/config'

/** A submission that waits until its site knows whose cart it changes. */
export interface Errand {
  readonly from: SiteName
  /** SHA-256 of the cookie that binds the errand to the browser that began it. */
  readonly browser: string
  /** Where the form stands: a path of `from`, with its query. */
  readonly page: string
  readonly action: string
  readonly key: string
  readonly submission: string
  readonly fields: readonly (readonly [string, readonly string[]])[]
}

export interface AnsweredErrand extends Errand {
  readonly cartToken: string
}
