import type { Binding } from './Expr.ts'

/** The local names that are visible at a place, innermost first. */
export class Scope {
  readonly #parent: Scope | undefined
  readonly #names = new Map<string, Binding>()
  /** How many functions enclose this place; variables of another depth must be captured. */
  readonly depth: number

  constructor(parent: Scope | undefined, depth: number, bindings: Iterable<Binding> = []) {
    this.#parent = parent
    this.depth = depth
    for (const binding of bindings) this.#names.set(binding.name, binding)
  }

  find(name: string): Binding | undefined {
    const found = this.#names.get(name)
    if (found) return found
    for (let outer = this.#parent; outer; outer = outer.#parent) {
      const known = outer.#names.get(name)
      if (known) return known
    }
    return undefined
  }

  /** Makes one more name visible from here on. */
  add(binding: Binding): void {
    this.#names.set(binding.name, binding)
  }

  /** A scope inside this one, in the same function. */
  inner(bindings: Iterable<Binding>): Scope {
    return new Scope(this, this.depth, bindings)
  }

  *visible(): Iterable<string> {
    yield* this.#names.keys()
    for (let outer = this.#parent; outer; outer = outer.#parent) yield* outer.#names.keys()
  }
}
