/** What a visitor gets, before it is encoded for the wire. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly body: string | Buffer | null
  /** The same body will be sent again, so its ETag and its compressed forms are worth keeping. */
  readonly isRepeatable: boolean
}

export const redirectTo = (location: string, status = 303, cookies: readonly string[] = []): Reply => ({
  status,
  headers: { location, 'cache-control': 'no-store' },
  cookies,
  body: null,
  isRepeatable: false,
})
