import { separator } from './format.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the separator of the pool is a control character
const pooled = /^[\x01-\xff]*$/

/**
 * The strings of a program, each once, as a serialised program refers to them: first those of one byte for a character,
 * which are decoded at once, then all others, which are UTF-16.
 */
export class StringTable {
  readonly pool: string[] = []
  readonly wide: string[] = []
  readonly #numbers = new Map<string, number>()

  add(text: string): void {
    if (this.#numbers.has(text)) return
    // Numbers are counted within pool or wide until all are there.
    if (pooled.test(text)) this.#numbers.set(text, this.pool.push(text) - 1)
    else this.#numbers.set(text, -this.wide.push(text))
  }

  /** The number of a string that was added. Only right once all are there. */
  number(text: string): number {
    const number = this.#numbers.get(text)
    if (number === undefined) throw new TypeError('a string is missing in the table')
    return number >= 0 ? number : this.pool.length - number - 1
  }

  /** The pool as it is written. */
  get joined(): Buffer {
    return Buffer.from(this.pool.join(separator), 'latin1')
  }
}
