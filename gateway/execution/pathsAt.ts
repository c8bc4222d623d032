import { type Data, isData } from './Data.ts'

export type Path = readonly (string | number)[]

/** The path of each of the objects that `objectsAt` finds, in the same order. Only errors need it. */
export function pathsAt(root: Data, at: readonly string[]): Path[] {
  const found: Path[] = []
  collect(root, at, 0, [], found)
  return found
}

function collect(value: unknown, at: readonly string[], depth: number, path: Path, found: Path[]): void {
  if (Array.isArray(value)) {
    const next = at[depth] === '@' ? depth + 1 : depth
    for (const [index, item] of value.entries()) collect(item, at, next, [...path, index], found)
    return
  }
  if (!isData(value)) return
  const key = at[depth]
  if (key === undefined) found.push(path)
  else if (Object.hasOwn(value, key)) collect(value[key], at, depth + 1, [...path, key], found)
}
