import type { Primitive, PrimitiveContext } from './Primitive.ts'

type Run = (context: PrimitiveContext, ...args: never[]) => unknown

/** Starts a group of the standard library: rows are usage, arity, doc, implementation. */
export function primitiveGroup(group: string): {
  pure: (usage: string, arity: number | readonly [number, number], doc: string, run: Run) => Primitive
  ambient: (usage: string, arity: number | readonly [number, number], doc: string, run: Run) => Primitive
} {
  const make =
    (pure: boolean) =>
    (usage: string, arity: number | readonly [number, number], doc: string, run: Run): Primitive => {
      const name = /^\(([^\s)]+)/.exec(usage)?.[1] ?? usage
      return { name, arity: typeof arity === 'number' ? [arity, arity] : arity, group, usage, doc, pure, run }
    }
  return { pure: make(true), ambient: make(false) }
}

/** Any number of arguments, from this many. */
export function atLeast(fewest: number): readonly [number, number] {
  return [fewest, Number.POSITIVE_INFINITY]
}
