import type { ProgramFile } from './Program.ts'

/** A source file of a loaded program. Its text is only for error reports, so it is decoded when one needs it. */
export class LazyFile implements ProgramFile {
  readonly file: string
  readonly #bytes: Uint8Array
  #text: string | undefined

  constructor(file: string, bytes: Uint8Array) {
    this.file = file
    this.#bytes = bytes
  }

  get text(): string {
    this.#text ??= new TextDecoder().decode(this.#bytes)
    return this.#text
  }
}
