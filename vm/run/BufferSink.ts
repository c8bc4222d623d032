import { Fault } from './Fault.ts'
import type { OutputSink } from './OutputSink.ts'

const chunk = 4096
const initial = 32 * 1024
/** Buffers of earlier renders, taken up again: their memory is already mapped. */
const pool: Buffer[] = []
const largestPooled = 1024 * 1024

/** Encodes output into one growing buffer, chunk by chunk, while it is still in the cache. */
export class BufferSink implements OutputSink {
  readonly flushAt = chunk
  readonly limit: number
  #buffer: Buffer = pool.pop() ?? Buffer.allocUnsafeSlow(initial)
  #length = 0

  constructor(limit: number) {
    this.limit = limit
  }

  flush(out: string): string {
    this.check(out.length)
    const room = out.length * 3
    if (this.#length + room > this.#buffer.length) this.#grow(room)
    this.#length += this.#buffer.write(out, this.#length, 'utf8')
    if (this.#length > this.limit) throw new Fault('output', '', this.limit)
    return ''
  }

  check(characters: number): void {
    if (this.#length + characters > this.limit) throw new Fault('output', '', this.limit)
  }

  /** A copy of all that was written; the buffer goes back to the pool. */
  finish(out: string): Buffer {
    this.flush(out)
    const result = Buffer.from(this.#buffer.subarray(0, this.#length))
    this.release()
    return result
  }

  release(): void {
    if (pool.length < 4 && this.#buffer.length <= largestPooled) pool.push(this.#buffer)
  }

  #grow(room: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.#length + room))
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }
}
