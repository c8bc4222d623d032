type Variables = Readonly<Record<string, unknown>>

/** The size of a page where an operation names it: a number, or a variable that will hold one. */
export interface PageArgument {
  readonly argument: 'first' | 'last'
  /** `Type.field` that takes the argument. */
  readonly field: string
  /** @returns undefined when the client leaves it to us */
  size(variables: Variables): number | undefined
}

/** How much a selection asks for, fragments spread out. */
export interface Measure {
  /** Fields inside fields, the outermost counting one. */
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  /** @param page the size of the page that the selection is made on; null outside a connection */
  cost(variables: Variables, page: number | null): number
}

/** How much an operation asks for. */
export interface OperationMeasure extends Measure {
  readonly pages: readonly PageArgument[]
}
