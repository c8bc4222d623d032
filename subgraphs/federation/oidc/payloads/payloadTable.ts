import { createHash } from 'node:crypto'

/** A row of what the provider keeps. */
export interface PayloadRow {
  readonly model: string
  readonly idHash: Buffer
  readonly sealedId: Buffer | null
  readonly payload: Readonly<Record<string, unknown>>
  readonly consumedAt: Date | null
}

export const payloadTable = 'federation.oidc_payloads'

/** Ids have 128 bits or more that nobody can guess, so that a hash without a salt keeps them. */
export const hashOfId = (id: string): Buffer => createHash('sha256').update(id).digest()

/** Whose session id a sealed id is. */
export const ownerOfSession = (uid: string): string => `session ${uid}`
