import { instructionRules } from '../bytecode/instructionRules.ts'
import { OP } from '../bytecode/OP.ts'
import type { MapEntry } from '../bytecode/sourceMap.ts'
import type { RegisteredOpcode } from '../extensions/Registry.ts'
import { TooLarge } from './TooLarge.ts'

/** A place in code that is not known yet, and how deep the operand stack is there. */
export type Label = { offset: number; depth: number; readonly uses: number[] }

/**
 * Writes the instructions of one function. Constant HTML is gathered and written as one TEXT. The depth of the operand
 * stack is followed on the way.
 */
export class CodeWriter {
  /** How deep the operand stack has been. */
  deepest = 0
  readonly #text: (text: string) => number
  readonly #map: MapEntry[] = []
  #bytes = new Uint8Array(256)
  #length = 0
  #depth = 0
  #pending = ''
  #reachable = true
  #file = 0
  #start = 0
  #chain = 0
  #moved = true

  /** `text` interns constant text and returns its index. */
  constructor(text: (text: string) => number) {
    this.#text = text
  }

  /** Says where the following instructions come from. */
  place(file: number, start: number, chain: number): void {
    if (start === this.#start && chain === this.#chain && file === this.#file) return
    this.#file = file
    this.#start = start
    this.#chain = chain
    this.#moved = true
  }

  /** Writes constant HTML. */
  text(html: string): void {
    if (this.#reachable) this.#pending += html
  }

  /** True when nothing but constant HTML has been written; then `pending` is all of it. */
  get isOnlyText(): boolean {
    return this.#length === 0
  }

  get pending(): string {
    return this.#pending
  }

  /** Writes an instruction of a fixed effect on the stack, unless no path leads here. */
  write(id: number, first = 0, second = 0): void {
    if (!this.#reachable) return
    if (this.#pending !== '') this.#flush()
    const rule = instructionRules[id]
    if (!rule) throw new TypeError(`${id} is no opcode of the core`)
    this.#instruction(id, rule.operands, first, second)
    const takes = rule.each === 0 ? rule.takes : rule.takes + rule.each * (rule.operands > 1 ? second : first)
    this.#effect(takes, rule.leaves)
    if (rule.ends) this.#reachable = false
  }

  /** Writes a jump, a test or a loop; `slot` for those that have one. */
  jump(id: number, label: Label, slot = 0): void {
    if (!this.#reachable) return
    if (this.#pending !== '') this.#flush()
    const rule = instructionRules[id]
    if (!rule) throw new TypeError(`${id} is no opcode of the core`)
    this.#instruction(id, rule.operands - 1, slot, 0)
    this.#effect(rule.takes, rule.leaves)
    label.uses.push(this.#length)
    label.depth = this.#depth
    this.#u32(this.#length, label.offset < 0 ? 0 : label.offset)
    this.#length += 4
    if (id === OP.JUMP) this.#reachable = false
  }

  /** Writes an instruction of an extension, without operands. */
  extension(opcode: RegisteredOpcode): void {
    if (!this.#reachable) return
    if (this.#pending !== '') this.#flush()
    this.#instruction(opcode.id, 0, 0, 0)
    this.#effect(opcode.takes, opcode.leaves)
  }

  /** The next instruction's place becomes the label's. */
  mark(label: Label): void {
    if (this.#pending !== '') this.#flush()
    if (label.uses.length > 0) {
      this.#reachable = true
      this.#depth = label.depth
    }
    label.offset = this.#length
  }

  /** Fills in the uses of a label that was marked after them. */
  resolve(label: Label): void {
    for (const use of label.uses) this.#u32(use, label.offset)
  }

  finish(): { code: Uint8Array; map: readonly MapEntry[] } {
    if (this.#pending !== '') this.#flush()
    return { code: this.#bytes.slice(0, this.#length), map: this.#map }
  }

  #flush(): void {
    const text = this.#pending
    this.#pending = ''
    this.#instruction(OP.TEXT, 1, this.#text(text), 0)
  }

  #instruction(id: number, operands: number, first: number, second: number): void {
    if (first > 0xffff || second > 0xffff) throw new TooLarge('one form takes at most 65535 others')
    let at = this.#length
    if (at + 16 > this.#bytes.length) this.#grow()
    const bytes = this.#bytes
    if (this.#moved) {
      this.#moved = false
      this.#map.push({ code: at, file: this.#file, start: this.#start, chain: this.#chain })
    }
    bytes[at] = id
    at += 1
    if (operands > 0) {
      bytes[at] = first & 255
      bytes[at + 1] = first >>> 8
      at += 2
      if (operands > 1) {
        bytes[at] = second & 255
        bytes[at + 1] = second >>> 8
        at += 2
      }
    }
    this.#length = at
  }

  #effect(takes: number, leaves: number): void {
    const depth = this.#depth - takes + leaves
    this.#depth = depth
    if (depth > this.deepest) this.deepest = depth
  }

  #u32(at: number, value: number): void {
    const bytes = this.#bytes
    bytes[at] = value & 255
    bytes[at + 1] = (value >>> 8) & 255
    bytes[at + 2] = (value >>> 16) & 255
    bytes[at + 3] = value >>> 24
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** A label for `mark` and jumps. */
export function newLabel(): Label {
  return { offset: -1, depth: 0, uses: [] }
}
