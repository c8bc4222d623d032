/** One execution of a compiled query. */
export interface Run {
  readonly context: object
  readonly variables: Readonly<Record<string, unknown>>
  /** The arguments of each field that has some, once they have been read. */
  readonly arguments: Record<string, unknown>[]
  /** Something is not as it should be. What is under way ends, and nothing more begins. */
  hasFailed: boolean
}

/** What the client sees of a value; a promise only where a resolver below it gave one. */
export type Complete = (value: unknown, run: Run) => unknown

/** A field of a selection on one type of object. */
export interface CompiledField {
  readonly key: string
  /** May throw, or give an error. */
  read(source: unknown, run: Run): unknown
  readonly complete: Complete
}
