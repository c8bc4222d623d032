import { OP } from '../bytecode/OP.ts'
import { opcodeById } from '../bytecode/opcodes.ts'
import type { MapEntry } from '../bytecode/sourceMap.ts'

/** A place in code that is not known yet. */
export type Label = { offset: number; readonly uses: number[] }

/** Writes the instructions of one function. Constant HTML is gathered and written as one TEXT. */
export class CodeWriter {
  readonly #bytes: number[] = []
  readonly #map: MapEntry[] = []
  readonly #text: (text: string) => number
  #pending = ''
  #reachable = true
  #file = 0
  #start = 0
  #chain = 0

  /** `text` interns constant text and returns its index. */
  constructor(text: (text: string) => number) {
    this.#text = text
  }

  /** Says where the following instructions come from. */
  place(file: number, start: number, chain: number): void {
    this.#file = file
    this.#start = start
    this.#chain = chain
  }

  /** Writes constant HTML. */
  text(html: string): void {
    if (this.#reachable) this.#pending += html
  }

  /** True when nothing but constant HTML has been written; then `pending` is all of it. */
  get isOnlyText(): boolean {
    return this.#bytes.length === 0
  }

  get pending(): string {
    return this.#pending
  }

  /** Writes an instruction, unless no path leads here. A jump operand is a label. */
  write(id: number, ...operands: (number | Label)[]): void {
    if (!this.#reachable) return
    this.#flush()
    this.#write(id, operands)
    const flow = opcodeById[id]?.flow
    this.#reachable = flow !== 'jump' && flow !== 'end'
  }

  /** The next instruction's place becomes the label's. */
  mark(label: Label): void {
    this.#flush()
    if (label.uses.length > 0) this.#reachable = true
    label.offset = this.#bytes.length
  }

  finish(): { code: Uint8Array; map: MapEntry[] } {
    this.#flush()
    return { code: Uint8Array.from(this.#bytes), map: this.#map }
  }

  #flush(): void {
    if (this.#pending === '') return
    const text = this.#pending
    this.#pending = ''
    this.#write(OP.TEXT, [this.#text(text)])
  }

  #write(id: number, operands: readonly (number | Label)[]): void {
    const last = this.#map.at(-1)
    if (!last || last.file !== this.#file || last.start !== this.#start || last.chain !== this.#chain) {
      this.#map.push({ code: this.#bytes.length, file: this.#file, start: this.#start, chain: this.#chain })
    }
    this.#bytes.push(id)
    for (let index = 0; index < operands.length; index += 1) {
      const operand = operands[index] as number | Label
      if (typeof operand === 'number') {
        this.#bytes.push(operand & 255, operand >>> 8)
      } else {
        operand.uses.push(this.#bytes.length)
        this.#u32(operand.offset < 0 ? 0 : operand.offset)
      }
    }
  }

  #u32(value: number): void {
    this.#bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24)
  }

  /** Fills in the uses of a label that was marked after them. */
  resolve(label: Label): void {
    for (const use of label.uses) {
      for (let index = 0; index < 4; index += 1)
        this.#bytes[use + index] = (label.offset >>> (8 * index)) & 255
    }
  }
}

/** A label for `mark` and jumps. */
export function newLabel(): Label {
  return { offset: -1, uses: [] }
}
