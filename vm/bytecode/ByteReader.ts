import { LoadError } from '../diagnostics/LoadError.ts'
import { separator } from './format.ts'

type Slice = (this: Uint8Array, start: number, end: number) => string

/** Node's own methods behind `toString('latin1', …)` and `toString('utf16le', …)`, which work on any bytes. */
const { latin1Slice, ucs2Slice } = Buffer.prototype as Buffer & { latin1Slice: Slice; ucs2Slice: Slice }

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
    let value = 0
    let factor = 1
    for (let index = 0; index < 5; index += 1) {
      const byte = this.u8()
      value += (byte & 0x7f) * factor
      if (byte < 128) {
        if (value > 0xffffffff) break
        return value
      }
      factor *= 128
    }
    throw new LoadError('truncated', 'a number is too large', this.at)
  }

  /** How many things follow; each takes a byte at least, so that a number alone cannot claim memory. */
  length(): number {
    const value = this.count()
    if (value > this.bytes.length - this.at) throw cutShort(this.at)
    return value
  }

  /** Numbers with how many they are before them. */
  numbers(): number[] {
    const numbers: number[] = []
    const { bytes } = this
    let left = this.length()
    let at = this.at
    for (; left > 0; left -= 1) {
      const byte = bytes[at]
      if (byte !== undefined && byte < 128) {
        numbers.push(byte)
        at += 1
      } else {
        this.at = at
        numbers.push(this.count())
        at = this.at
      }
    }
    this.at = at
    return numbers
  }

  /** As many bytes, not copied. */
  run(length: number): Uint8Array {
    const start = this.at
    this.skip(length)
    return this.bytes.subarray(start, this.at)
  }

  /** Passes as many bytes. */
  skip(length: number): void {
    if (length > this.bytes.length - this.at) throw cutShort(this.at)
    this.at += length
  }

  /** The table of strings that everything after it refers to by number; see StringTable. */
  strings(): string[] {
    const count = this.length()
    const size = this.length()
    this.at += size
    const strings = count === 0 ? [] : latin1Slice.call(this.bytes, this.at - size, this.at).split(separator)
    if (strings.length !== count)
      throw new LoadError('constant', 'the strings are not as many as said', this.at)
    for (let left = this.length(); left > 0; left -= 1) {
      const length = this.length()
      this.at += length
      strings.push(ucs2Slice.call(this.bytes, this.at - length, this.at))
    }
    return strings
  }

  get atEnd(): boolean {
    return this.at === this.bytes.length
  }
}

function cutShort(at: number): LoadError {
  return new LoadError('truncated', 'the program is cut short', at)
}
