import { Fault } from './Fault.ts'
import type { OutputSink } from './OutputSink.ts'

/** Node's own method behind `write(…, 'utf8')`, without its checks of the encoding's name. */
type Utf8Buffer = Buffer & { utf8Write: (text: string, at: number) => number }

const chunk = 16384
/** A larger one is not kept: 4 MiB. */
const largestKept = 4 * 1024 * 1024
/** Where the next render puts its bytes together. One render at a time has it. */
let spare: Buffer | undefined

/** Encodes output chunk by chunk, while it is still in the cache, into memory that stays from render to render. */
export class BufferSink implements OutputSink {
  readonly flushAt = chunk
  readonly limit: number
  #buffer: Buffer
  #end = 0

  constructor(limit: number) {
    this.limit = limit
    this.#buffer = spare ?? Buffer.allocUnsafeSlow(chunk * 4)
    spare = undefined
  }

  /** Keeps the first half of a surrogate pair pending, because its other half may come next. */
  flush(out: string): string {
    const isSplit = (out.charCodeAt(out.length - 1) & 0xfc00) === 0xd800
    this.#write(isSplit ? out.slice(0, -1) : out)
    return isSplit ? out.slice(-1) : ''
  }

  #write(out: string): void {
    if (this.#end + out.length > this.limit) throw new Fault('output', '', this.limit)
    const room = out.length * 3
    if (this.#end + room > this.#buffer.length) this.#grow(room)
    this.#end += (this.#buffer as Utf8Buffer).utf8Write(out, this.#end)
    if (this.#end > this.limit) throw new Fault('output', '', this.limit)
  }

  check(characters: number): void {
    if (this.#end + characters > this.limit) throw new Fault('output', '', this.limit)
  }

  /** All that was written, in memory of its own. */
  finish(out: string): Buffer {
    this.#write(out)
    const result = Buffer.allocUnsafe(this.#end)
    this.#buffer.copy(result, 0, 0, this.#end)
    if (this.#buffer.length <= largestKept) spare = this.#buffer
    return result
  }

  #grow(room: number): void {
    const larger = Buffer.allocUnsafeSlow((this.#end + room) * 2)
    this.#buffer.copy(larger, 0, 0, this.#end)
    this.#buffer = larger
  }
}
