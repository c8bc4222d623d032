import { createHash } from 'node:crypto'
import type { Viewer } from '@rose-ash/domain'

/** Whose a cart is: a member's, or of whoever holds the token with that hash. */
export type Holder = { readonly userId: string } | { readonly tokenHash: Buffer }

const tokenShape = /^[\w-]{43,128}$/

/** The SHA-256 of a cart token; null when it cannot be one (256 random bits are 43 characters of base64url). */
export const hashToken = (token: string): Buffer | null =>
  tokenShape.test(token) ? createHash('sha256').update(token).digest() : null

/** A member's cart goes before the cart of a token. */
export function holderOf(viewer: Viewer, token: string | null): Holder | null {
  if (viewer.userId !== null) return { userId: viewer.userId }
  const tokenHash = token === null ? null : hashToken(token)
  return tokenHash ? { tokenHash } : null
}

/** True when the cart belongs to the holder. */
export const holds = (
  holder: Holder | null,
  cart: { userId: string | null; tokenHash: Buffer | null },
): boolean =>
  holder !== null &&
  ('userId' in holder ? cart.userId === holder.userId : (cart.tokenHash?.equals(holder.tokenHash) ?? false))
