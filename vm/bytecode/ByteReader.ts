import { LoadError } from '../diagnostics/LoadError.ts'
import { separator } from './format.ts'

/**
 * Reads what ByteWriter wrote, from a copy, so that nobody changes a program after its proof. Anything that does not
 * fit in the bytes is a LoadError. Its fields are plain ones, because most programs are read once, by code that is not
 * compiled yet.
 */
export class ByteReader {
  readonly bytes: Buffer
  at: number
  pool: readonly string[] = []
  wide: readonly string[] = []

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = Buffer.from(bytes)
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
    return this.bytes.readDoubleLE(this.at - 8)
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
    const pool = count === 0 ? [] : this.bytes.toString('latin1', this.at - size, this.at).split(separator)
    if (pool.length !== count) throw new LoadError('constant', 'the strings are not as many as said', this.at)
    this.pool = pool
    const wide: string[] = []
    for (let left = this.length(); left > 0; left -= 1) {
      const length = this.length()
      this.at += length
      wide.push(this.bytes.toString('utf16le', this.at - length, this.at))
    }
    this.wide = wide
  }

  /** The string of a number; see StringTable. */
  numbered(number: number): string {
    const text = (number & 1) === 0 ? this.pool[number >>> 1] : this.wide[number >>> 1]
    if (text === undefined) throw new LoadError('constant', `there is no string ${number}`, this.at)
    return text
  }

  string(): string {
    return this.numbered(this.count())
  }

  #short(): LoadError {
    return new LoadError('truncated', 'the program is cut short', this.at)
  }

  get atEnd(): boolean {
    return this.at === this.bytes.length
  }
}
