const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Function.prototype,
]
const inherited = new Set(prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype)))

/**
 * True for a key that no built-in prototype has and none of the machine's own values uses, so that reading it from a
 * plain object finds an own field or nothing.
 */
export function isFastField(key: string): boolean {
  return !inherited.has(key) && !key.startsWith('$')
}
