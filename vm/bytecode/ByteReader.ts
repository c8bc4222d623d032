import { LoadError } from '../diagnostics/LoadError.ts'
import { separator } from './format.ts'

type Slice = (this: Uint8Array, start: number, end: number) => string

/** Node's own methods behind `toString('latin1', …)` and `toString('utf16le', …)`, which work on any bytes. */
const { latin1Slice, ucs2Slice } = Buffer.prototype as Buffer & { latin1Slice: Slice; ucs2Slice: Slice }

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/**
 * Reads what ByteWriter wrote, from a copy, so that nobody changes a program after its proof. Anything that does not
 * fit in the bytes is a LoadError. Most programs are read once, by code that is not compiled yet: so it reads many
 * things in one call rather than one thing in each.
 */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = new Uint8Array(bytes)
    this.at = start
  }

  u8(): number {
    const value = this.bytes[this.at]
    if (value === undefined) throw cutShort(this.at)
    this.at += 1
    return value
  }

  f64(): number {
    if (this.at + 8 > this.bytes.length) throw cutShort(this.at)
    this.at += 8
    return new DataView(this.bytes.buffer).getFloat64(this.at - 8, true)
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  count(): number {
    const { bytes } = this
    let value = 0
    let factor = 1
    for (let end = this.at + 5; this.at < end; factor *= 128) {
      const byte = bytes[this.at]
      if (byte === undefined) throw cutShort(this.at)
      this.at += 1
      value += (byte & 0x7f) * factor
      if (byte < 128 && value <= 0xffffffff) return value
      if (byte < 128) break
    }
    throw new LoadError('truncated', 'a number is too large', this.at)
  }

  /** How many things follow; each takes a byte at least, so that a number alone cannot claim memory. */
  length(): number {
    const value = this.count()
    if (value > this.bytes.length - this.at) throw cutShort(this.at)
    return value
  }

  /** As many numbers of four bytes, from a multiple of four on: not copied, and not one by one. */
  words(count: number): Uint32Array {
    const start = this.at
    if (count * 4 > this.bytes.length - start) throw cutShort(start)
    this.at += count * 4
    if (!isLittleEndian) Buffer.from(this.bytes.buffer, start, count * 4).swap32()
    return new Uint32Array(this.bytes.buffer, start, count)
  }

  /** As many bytes, not copied. */
  run(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw cutShort(this.at)
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  /** As many strings of one byte for a character in so many bytes, with a separator in between. */
  pool(count: number, size: number): string[] {
    if (size > this.bytes.length - this.at) throw cutShort(this.at)
    this.at += size
    const strings = count === 0 ? [] : latin1Slice.call(this.bytes, this.at - size, this.at).split(separator)
    if (strings.length !== count)
      throw new LoadError('constant', 'the strings are not as many as said', this.at)
    return strings
  }

  /** A string of UTF-16 with its length in bytes before it. */
  wide(): string {
    const length = this.length()
    this.at += length
    return ucs2Slice.call(this.bytes, this.at - length, this.at)
  }

  get atEnd(): boolean {
    return this.at === this.bytes.length
  }
}

function cutShort(at: number): LoadError {
  return new LoadError('truncated', 'the program is cut short', at)
}
