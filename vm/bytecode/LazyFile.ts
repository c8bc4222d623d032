import type { ProgramFile } from './Program.ts'

/** A source file of a loaded program. Its text is only for error reports, so it is decoded when one needs it. */
export class LazyFile implements ProgramFile {
  readonly file: string
  readonly #bytes: Uint8Array
  readonly #start: number
  readonly #end: number
  readonly #encoding: 'utf-8' | 'utf-16le'
  #text: string | undefined

  /** The text is a stretch of the bytes. */
  constructor(file: string, bytes: Uint8Array, start: number, end: number, encoding: 'utf-8' | 'utf-16le') {
    this.file = file
    this.#bytes = bytes
    this.#start = start
    this.#end = end
    this.#encoding = encoding
  }

  get text(): string {
    this.#text ??= Buffer.from(this.#bytes.subarray(this.#start, this.#end)).toString(
      this.#encoding === 'utf-8' ? 'utf8' : 'utf16le',
    )
    return this.#text
  }
}
