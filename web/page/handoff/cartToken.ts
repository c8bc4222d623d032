import { createHash, randomBytes } from 'node:crypto'

/** As long as the cart behind it: a visitor who comes back within two months finds it as it was. */
export const cartCookieSeconds = 60 * 24 * 3600

const shape = /^[\w-]{43}$/

/** 32 random bytes in base64url: who has it, has the cart. */
export const newCartToken = (): string => randomBytes(32).toString('base64url')

export const isCartToken = (text: string | null): text is string => text !== null && shape.test(text)

/** Names a cart in cache keys and tags, where the token itself must not stand. */
export const cartTag = (token: string): string =>
  `cart:${createHash('sha256').update(token).digest('base64url').slice(0, 22)}`
