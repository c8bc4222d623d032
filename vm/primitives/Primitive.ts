/** What a primitive may ask of the machine that runs it. */
export type PrimitiveContext = {
  /** Charges memory: one cell is eight bytes. Throws when the budget is spent. */
  readonly charge: (cells: number) => void
  /** Charges steps for work that grows with data. Throws when the budget is spent. */
  readonly work: (steps: number) => void
  /** Calls a function value of the template. */
  readonly call: (callee: unknown, args: unknown[]) => unknown
  readonly locale: string
  readonly timeZone: string
  /** The instant of the render, in milliseconds since 1970. */
  readonly now: number
  /** Resolves an extension opcode's full name to its id, or undefined. */
  readonly opcodeId: (name: string) => number | undefined
}

/** One function of the standard library: the row that machine, checker and reference page read. */
export type Primitive = {
  readonly name: string
  /** Fewest and most arguments; Infinity for any number. */
  readonly arity: readonly [number, number]
  readonly group: string
  /** How it is called, for the reference page: `(take list n)`. */
  readonly usage: string
  readonly doc: string
  /** True when the result depends on nothing but the arguments, so that constants may be folded. */
  readonly pure: boolean
  readonly run: (context: PrimitiveContext, ...args: never[]) => unknown
}
