import { Fault } from './Fault.ts'
import type { OutputSink } from './OutputSink.ts'

/** Lets the output grow in one string; only guards its size. */
export class StringSink implements OutputSink {
  readonly limit: number
  readonly flushAt: number

  constructor(limit: number) {
    this.limit = limit
    this.flushAt = limit
  }

  flush(out: string): string {
    this.check(out.length)
    return out
  }

  check(characters: number): void {
    if (characters > this.limit) throw new Fault('output', '', this.limit)
  }

  /** The whole output. Its bytes are counted only when they could be too many. */
  finish(out: string): string {
    this.check(out.length)
    if (out.length * 3 > this.limit && Buffer.byteLength(out) > this.limit)
      throw new Fault('output', '', this.limit)
    return out
  }
}
