import { createHash, randomBytes } from 'node:crypto'

/** A token that cannot be guessed, and what is kept of it. */
export interface SecretToken {
  readonly token: string
  readonly hash: Buffer
}

/** 256 random bits make a plain hash enough: there is nothing to try out. */
export function newSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfToken(token) }
}

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()
