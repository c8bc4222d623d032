const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** CRC-32 as in ISO 3309, of the bytes from `start`. */
export function crc32(bytes: Uint8Array, start = 0): number {
  let value = 0xffffffff
  for (let at = start; at < bytes.length; at += 1) {
    value = (table[(value ^ (bytes[at] as number)) & 255] as number) ^ (value >>> 8)
  }
  return (value ^ 0xffffffff) >>> 0
}
