import { crc32 } from 'node:zlib'

/** CRC-32 (RFC 1952) of the bytes from `start`. It guards against damage, not against forgery. */
export function checksum(bytes: Uint8Array, start = 0): number {
  return crc32(start === 0 ? bytes : bytes.subarray(start))
}
