import { type Data, isData } from './Data.ts'

/** The objects at a place of the answer, in order; lists are walked, and what is null is left out. */
export function objectsAt(root: Data, at: readonly string[]): Data[] {
  const found: Data[] = []
  collect(root, at, 0, found)
  return found
}

function collect(value: unknown, at: readonly string[], depth: number, found: Data[]): void {
  if (Array.isArray(value)) {
    const next = at[depth] === '@' ? depth + 1 : depth
    for (const item of value) collect(item, at, next, found)
    return
  }
  if (!isData(value)) return
  const key = at[depth]
  if (key === undefined) found.push(value)
  else if (Object.hasOwn(value, key)) collect(value[key], at, depth + 1, found)
}
