import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const ivLength = 12
const tagLength = 16

/** Keeps what must be read again, and recognises what must not be. */
export interface Vault {
  /** @param owner only the same owner opens it again, so that a sealed value cannot be moved to another row */
  seal(plain: Uint8Array, owner: string): Buffer
  /** @throws Error when it was sealed by another secret, for another owner, or was tampered with */
  open(sealed: Uint8Array, owner: string): Buffer
  /** A keyed hash, for short codes: the database alone is not enough to guess them. */
  fingerprint(text: string, owner: string): Buffer
}

/** AES-256-GCM (NIST SP 800-38D) and HMAC-SHA256 under keys that are derived from the configured secret (RFC 5869). */
export function createVault(secret: string): Vault {
  const keyFor = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `rose-ash federation ${use}`, 32))
  const sealing = keyFor('accounts seal')
  const hashing = keyFor('accounts fingerprint')
  return {
    seal(plain, owner) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(owner))
      const hidden = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), hidden])
    },
    open(sealed, owner) {
      const iv = sealed.subarray(0, ivLength)
      const decipher = createDecipheriv('aes-256-gcm', sealing, iv, { authTagLength: tagLength })
        .setAAD(Buffer.from(owner))
        .setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
      return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()])
    },
    fingerprint: (text, owner) => createHmac('sha256', hashing).update(`${owner}\n${text}`).digest(),
  }
}
