import { LoadError } from '../diagnostics/LoadError.ts'

const utf8 = new TextDecoder()

/** Reads what ByteWriter wrote. Anything that does not fit in the bytes is a LoadError. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at: number

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#at = start
  }

  get offset(): number {
    return this.#at
  }

  u8(): number {
    const value = this.#bytes[this.#at]
    if (value === undefined) throw new LoadError('truncated', 'the program is cut short', this.#at)
    this.#at += 1
    return value
  }

  f64(): number {
    if (this.#at + 8 > this.#bytes.length)
      throw new LoadError('truncated', 'the program is cut short', this.#at)
    const value = this.#view.getFloat64(this.#at, true)
    this.#at += 8
    return value
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
    throw new LoadError('truncated', 'a number is too large', this.#at)
  }

  /** How many things follow; each takes a byte at least, so that a number alone cannot claim memory. */
  length(): number {
    const value = this.count()
    if (value > this.#bytes.length - this.#at)
      throw new LoadError('truncated', 'the program is cut short', this.#at)
    return value
  }

  bytes(): Uint8Array {
    const length = this.length()
    const bytes = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return bytes
  }

  string(): string {
    const length = this.length()
    const start = this.#at
    this.#at += length
    if (length < 24) {
      let text = ''
      for (let at = start; at < this.#at; at += 1) {
        const byte = this.#bytes[at] as number
        if (byte > 127) return utf8.decode(this.#bytes.subarray(start, this.#at))
        text += String.fromCharCode(byte)
      }
      return text
    }
    return utf8.decode(this.#bytes.subarray(start, this.#at))
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length
  }
}
