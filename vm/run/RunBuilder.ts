import type { Instruction } from '../bytecode/instructions.ts'
import { OP } from '../bytecode/OP.ts'
import { isFastField } from './javascript/isFastField.ts'
import { PIECE } from './writeRun.ts'

/** What a run came from: positions in its words with the offsets of the instructions that may fail there. */
export type Run = {
  /** The first text, then the pieces. */
  readonly words: readonly number[]
  /** Instructions that the run stands for. */
  readonly length: number
  readonly origins: readonly { readonly at: number; readonly offset: number }[]
}

const kinds: Readonly<Record<number, number>> = {
  [OP.EMIT_TEXT]: PIECE.TEXT,
  [OP.EMIT_ATTRIBUTE_PART]: PIECE.PART,
  [OP.EMIT_ATTRIBUTE]: PIECE.ATTRIBUTE,
  [OP.EMIT_URL]: PIECE.URL,
}

/** Joins constant text, outputs of locals and outputs of fields of locals into runs. */
export class RunBuilder {
  /** Constant text around pieces, and names of fields. */
  readonly texts: string[] = []
  readonly #indexes = new Map<string, number>()
  readonly #constants: readonly unknown[]

  constructor(constants: readonly unknown[]) {
    this.#constants = constants
  }

  /** The run that begins at an instruction, if one does. No jump leads into its middle. */
  runAt(instructions: readonly Instruction[], index: number, targets: ReadonlySet<number>): Run | undefined {
    const pieces: {
      kind: number
      slot: number
      name: number
      open: string
      before: string
      offsets: [number, number]
    }[] = []
    let at = index
    let before = ''
    const peek = (ahead: number): Instruction | undefined => {
      const instruction = instructions[at + ahead]
      return instruction && (at + ahead === index || !targets.has(instruction.offset))
        ? instruction
        : undefined
    }
    for (;;) {
      const first = peek(0)
      if (first?.id === OP.TEXT) {
        before += this.#text(first)
        at += 1
        continue
      }
      if (first?.id !== OP.LOCAL) break
      const second = peek(1)
      const key = second?.id === OP.GET ? this.#text(second) : undefined
      const isField = key !== undefined && isFastField(key)
      const sink = isField ? peek(2) : second
      const kind = sink && kinds[sink.id]
      if (!sink || kind === undefined) break
      pieces.push({
        kind,
        slot: first.operands[0] as number,
        name: isField ? this.#index(key) : -1,
        open: kind === PIECE.ATTRIBUTE || kind === PIECE.URL ? this.#text(sink) : '',
        before,
        offsets: [(isField ? (second as Instruction) : sink).offset, sink.offset],
      })
      before = ''
      at += isField ? 3 : 2
    }
    const [leading] = pieces
    if (!leading) return undefined
    const words = [this.#index(leading.before + leading.open)]
    const origins: { at: number; offset: number }[] = []
    for (const [position, piece] of pieces.entries()) {
      const { kind, slot, name, offsets } = piece
      origins.push({ at: words.length, offset: offsets[0] }, { at: words.length + 1, offset: offsets[1] })
      const next = pieces[position + 1]
      const after = next ? next.before + next.open : before
      if (piece.open === '') words.push(kind, slot, name, this.#index(after))
      else words.push(kind, slot, name, this.#index(`"${after}`), piece.open.length, this.#index(after))
    }
    const end = instructions[at]
    if (end) origins.push({ at: words.length, offset: end.offset })
    const isCertain = pieces.at(-1)?.open === ''
    words.push(PIECE.END, isCertain ? this.#index(before + leading.before + leading.open) : -1)
    return { words, length: at - index, origins }
  }

  #text({ operands }: Instruction): string {
    return this.#constants[operands[0] as number] as string
  }

  #index(text: string): number {
    const known = this.#indexes.get(text)
    if (known !== undefined) return known
    const index = this.texts.push(flat(text)) - 1
    this.#indexes.set(text, index)
    return index
  }
}

/** The same text as one stretch of memory that V8 has in its table of names: reading a field by it is faster. */
function flat(text: string): string {
  return Object.keys({ [text]: 0 })[0] as string
}
