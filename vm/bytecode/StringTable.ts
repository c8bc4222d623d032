import { separator } from './format.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the separator of the pool is a control character
const pooled = /^[\x01-\xff]*$/

/**
 * The strings of a program, each once, as a serialised program refers to them: even numbers count those of the pool,
 * which has one byte for a character and is decoded at once, odd numbers all others, which are UTF-16.
 */
export class StringTable {
  readonly pool: string[] = []
  readonly wide: string[] = []
  readonly #numbers = new Map<string, number>()

  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = pooled.test(text) ? (this.pool.push(text) - 1) * 2 : (this.wide.push(text) - 1) * 2 + 1
    this.#numbers.set(text, number)
    return number
  }

  /** The pool as it is written. */
  get joined(): Buffer {
    return Buffer.from(this.pool.join(separator), 'latin1')
  }
}
