import { escapeAttribute } from '../html/escapeAttribute.ts'
import { escapeText } from '../html/escapeText.ts'
import { getField } from './getField.ts'
import type { Machine } from './Machine.ts'
import { showAttributePart, showText, showUrlText } from './show.ts'

/** The pieces of a run, by kind; every piece has the slot of a local, the name of its field or -1, the text after it. */
export const PIECE = {
  /** The end has the text between two turns of a loop: after the last piece and before the first; -1 if it varies. */
  END: 0,
  TEXT: 1,
  PART: 2,
  /**
   * ATTRIBUTE and URL leave their attribute out for nil. The text before it ends with its name, whose length comes next;
   * the text after nothing comes last.
   */
  ATTRIBUTE: 3,
  URL: 4,
} as const

/** A failure in the middle of a run, and where in the code. */
export class RunFailure {
  readonly reason: unknown
  readonly pc: number

  constructor(reason: unknown, pc: number) {
    this.reason = reason
    this.pc = pc
  }
}

const { getPrototypeOf } = Object

/**
 * Writes a run: pieces of output that follow each other with constant text between them, once or for each item of a
 * list, whose loop has its slots at `slot` as FOR_BEGIN says. Most of a page is runs, so they have a small loop of their
 * own.
 */
export function writeRun(
  machine: Machine,
  output: string,
  code: readonly number[],
  start: number,
  cells: unknown[],
  frame: number,
  texts: readonly string[],
  list: readonly unknown[] | undefined,
  slot: number,
): string {
  const { plain } = machine
  let out = output
  let text = texts[code[start] as number] as string
  let pc = start + 1
  let at = pc
  let index = 0
  let { trusted } = machine
  try {
    for (;;) {
      const kind = code[pc] as number
      if (kind === PIECE.END) {
        index += 1
        if (list === undefined || index >= list.length) return out + text
        at = pc
        cells[slot + 1] = index
        cells[slot + 2] = list[index]
        const between = code[pc + 1] as number
        if (between >= 0 && out.length + text.length <= machine.flushAt) {
          text = texts[between] as string
        } else {
          out += text
          if (out.length > machine.flushAt) out = machine.flush(out)
          text = texts[code[start] as number] as string
        }
        if (--machine.fuel < 0) machine.refuel()
        pc = start + 1
        continue
      }
      at = pc
      let value = cells[frame + (code[pc + 1] as number)]
      const name = code[pc + 2] as number
      if (name >= 0) {
        const key = texts[name] as string
        if (
          value === trusted ||
          (typeof value === 'object' && value !== null && getPrototypeOf(value) === plain)
        ) {
          if (value !== trusted) {
            trusted = value
            machine.trusted = value
          }
          value = (value as Readonly<Record<string, unknown>>)[key]
        } else {
          value = getField(value, key)
        }
      }
      at = pc + 1
      if (kind === PIECE.TEXT) {
        out = out + text + (typeof value === 'string' ? escapeText(value) : showText(value, machine))
        text = texts[code[pc + 3] as number] as string
        pc += 4
      } else if (kind >= PIECE.ATTRIBUTE && (value === null || value === undefined)) {
        out += text.slice(0, -(code[pc + 4] as number))
        text = texts[code[pc + 5] as number] as string
        pc += 6
      } else {
        out += text
        if (kind === PIECE.URL) out += showUrlText(value)
        else out += typeof value === 'string' ? escapeAttribute(value) : showAttributePart(value)
        text = texts[code[pc + 3] as number] as string
        pc += kind === PIECE.PART ? 4 : 6
      }
    }
  } catch (error) {
    throw new RunFailure(error, at)
  }
}
