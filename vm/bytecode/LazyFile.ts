import type { ProgramFile } from './Program.ts'

/**
 * A source file of a loaded program. Its text is only for error reports, so it is decoded when one needs it. Its fields
 * are plain ones, because making private ones is slow in code that is not compiled yet.
 */
export class LazyFile implements ProgramFile {
  readonly file: string
  readonly encoded: { readonly bytes: Uint8Array; readonly encoding: 'utf8' | 'utf16le' }
  decoded: string | undefined

  constructor(file: string, bytes: Uint8Array, encoding: 'utf8' | 'utf16le') {
    this.file = file
    this.encoded = { bytes, encoding }
    this.decoded = undefined
  }

  get text(): string {
    this.decoded ??= Buffer.from(this.encoded.bytes).toString(this.encoded.encoding)
    return this.decoded
  }
}
