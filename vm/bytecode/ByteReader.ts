import { LoadError } from '../diagnostics/LoadError.ts'
import { separator } from './format.ts'

type Slice = (this: Uint8Array, start: number, end: number) => string

/** Node's own methods behind `toString('latin1', …)` and `toString('utf16le', …)`, which work on any bytes. */
const { latin1Slice, ucs2Slice } = Buffer.prototype as Buffer & { latin1Slice: Slice; ucs2Slice: Slice }

/**
 * Reads what ByteWriter wrote, from a copy, so that nobody changes a program after its proof. Anything that does not
 * fit in the bytes is a LoadError. Its fields are plain ones, because most programs are read once, by code that is not
 * compiled yet.
 */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number
  pool: readonly string[] = []
  wide: readonly string[] = []

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = new Uint8Array(bytes)
    this.at = start
  }

  u8(): number {
    const value = this.bytes[this.at]
    if (value === undefined) throw this.#short()
    this.at += 1
    return value
  }

  f64(): number {
    if (this.at + 8 > this.bytes.length) throw this.#short()
    this.at += 8
    return new DataView(this.bytes.buffer).getFloat64(this.at - 8, true)
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  count(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined || byte > 127) return this.#long()
    this.at += 1
    return byte
  }

  #long(): number {
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
    if (value > this.bytes.length - this.at) throw this.#short()
    return value
  }

  /** Bytes with their number before them, not copied. */
  run(): Uint8Array {
    const length = this.length()
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  /** Reads the table of strings that all strings after it refer to. */
  strings(): void {
    const count = this.length()
    const size = this.length()
    this.at += size
    const pool = count === 0 ? [] : latin1Slice.call(this.bytes, this.at - size, this.at).split(separator)
    if (pool.length !== count) throw new LoadError('constant', 'the strings are not as many as said', this.at)
    this.pool = pool
    const wide: string[] = []
    for (let left = this.length(); left > 0; left -= 1) {
      const length = this.length()
      this.at += length
      wide.push(ucs2Slice.call(this.bytes, this.at - length, this.at))
    }
    this.wide = wide
  }

  /** A string by its number; see StringTable. */
  string(): string {
    const byte = this.bytes[this.at]
    let number = 0
    if (byte !== undefined && byte < 128) {
      number = byte
      this.at += 1
    } else {
      number = this.#long()
    }
    const text = (number & 1) === 0 ? this.pool[number >>> 1] : this.wide[number >>> 1]
    if (text === undefined) throw new LoadError('constant', `there is no string ${number}`, this.at)
    return text
  }

  #short(): LoadError {
    return new LoadError('truncated', 'the program is cut short', this.at)
  }

  get atEnd(): boolean {
    return this.at === this.bytes.length
  }
}
