import { Fault } from './Fault.ts'
import type { OutputSink } from './OutputSink.ts'

/** Node's own method behind `write(…, 'utf8')`, without its checks of the encoding's name. */
type Utf8Buffer = Buffer & { utf8Write: (text: string, at: number) => number }

const chunk = 16384
const blockSize = 256 * 1024
/** The block that the next render writes into, and how much of it is taken. One render at a time has it. */
let spare: { readonly buffer: Buffer; readonly taken: number } | undefined

/**
 * Encodes output chunk by chunk, while it is still in the cache, straight into a block that several results share:
 * the finished bytes are not copied.
 */
export class BufferSink implements OutputSink {
  readonly flushAt = chunk
  readonly limit: number
  #buffer: Buffer
  #start: number
  #end: number

  constructor(limit: number) {
    this.limit = limit
    const block = spare
    spare = undefined
    this.#buffer = block?.buffer ?? Buffer.allocUnsafeSlow(blockSize)
    this.#start = block?.taken ?? 0
    this.#end = this.#start
  }

  /** Keeps the first half of a surrogate pair pending, because its other half may come next. */
  flush(out: string): string {
    const isSplit = (out.charCodeAt(out.length - 1) & 0xfc00) === 0xd800
    this.#write(isSplit ? out.slice(0, -1) : out)
    return isSplit ? out.slice(-1) : ''
  }

  #write(out: string): void {
    const length = this.#end - this.#start
    if (length + out.length > this.limit) throw new Fault('output', '', this.limit)
    const room = out.length * 3
    if (this.#end + room > this.#buffer.length) this.#move(length, room)
    this.#end += (this.#buffer as Utf8Buffer).utf8Write(out, this.#end)
    if (this.#end - this.#start > this.limit) throw new Fault('output', '', this.limit)
  }

  check(characters: number): void {
    if (this.#end - this.#start + characters > this.limit) throw new Fault('output', '', this.limit)
  }

  /** All that was written; what is left of the block is for the next render. */
  finish(out: string): Buffer {
    this.#write(out)
    const result = this.#buffer.subarray(this.#start, this.#end)
    if (this.#buffer.length - this.#end > chunk * 3) spare = { buffer: this.#buffer, taken: this.#end }
    return result
  }

  #move(length: number, room: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(blockSize, (length + room) * 2))
    this.#buffer.copy(larger, 0, this.#start, this.#end)
    this.#buffer = larger
    this.#start = 0
    this.#end = length
  }
}
