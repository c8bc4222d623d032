import type { Readable } from 'node:stream'

/** What a visitor gets, before it is encoded for the wire. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly body: string | Buffer | Readable | null
  /** Of a body that will be sent again, so that its compressed forms are worth keeping; null for any other. */
  readonly etag: string | null
}

export const redirectTo = (location: string, status = 303, cookies: readonly string[] = []): Reply => ({
  status,
  headers: { location, 'cache-control': 'no-store' },
  cookies,
  body: null,
  etag: null,
})
