/**
 * FNV-1a over 32-bit little-endian words, then over the bytes that are left, from `start`. Any single changed bit
 * changes it; it guards against damage, not against forgery.
 */
export function checksum(bytes: Uint8Array, start = 0): number {
  const length = bytes.length - start
  const words = length >> 2
  let hash = 0x811c9dc5 ^ length
  if (words > 0) {
    // A copy, because a view of words must begin at a multiple of four.
    for (const word of new Uint32Array(
      Uint8Array.prototype.slice.call(bytes, start, start + words * 4).buffer,
    )) {
      hash = Math.imul(hash ^ word, 0x01000193)
    }
  }
  for (let at = start + words * 4; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  }
  return hash >>> 0
}
