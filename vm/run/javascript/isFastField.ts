const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * True for a key that Object.prototype does not have, so that reading it from an object with that prototype finds an
 * own field or nothing.
 */
export function isFastField(key: string): boolean {
  return !inherited.has(key)
}
